//! Looking up what was typed on the command line: county, sector, role, sign, gate. An unknown name
//! is a usage error that names it and suggests the nearest.

use super::{error::UsageError, request::Request};
use crate::{
    app::{Model, state::Task},
    content::catalog::Catalog,
    ids::{CountyId, Id, RoleId, SectorId},
    route::Place,
};

/// Looks up an id among the keys of a table.
///
/// # Errors
/// The usage error `id`, naming what was typed and the nearest.
pub fn resolve_id<'a, K: Id + Clone + 'a>(
    typed: &str,
    id: &'static str,
    known: impl IntoIterator<Item = &'a K>,
) -> Result<K, UsageError> {
    let known: Vec<&K> = known.into_iter().collect();
    known.iter().find(|key| key.as_str() == typed).map(|key| (*key).clone()).ok_or_else(|| {
        let known = known.iter().map(|key| key.as_str());
        UsageError::new(id).with("value", typed).did_you_mean(typed, known)
    })
}

/// The place that was asked for; what was not said is taken from what was saved. A role belongs to
/// its sector, so another sector forgets the saved role.
///
/// # Errors
/// An unknown county, sector or role.
pub fn place(request: &Request, saved: Place, catalog: &Catalog) -> Result<Place, UsageError> {
    let mut place = known(saved, catalog);
    if let Some(typed) = &request.county {
        place.county = Some(county(typed, catalog)?);
    }
    if let Some(typed) = &request.sector {
        let sector = resolve_id(&typed.to_lowercase(), "cli-error-sector", catalog.sectors.keys())?;
        if place.sector.as_ref() != Some(&sector) {
            place = Place { sector: Some(sector), role: None, ..place };
        }
    }
    if let Some(typed) = &request.role {
        let sector = place.sector.clone().ok_or_else(|| UsageError::new("cli-error-role-alone"))?;
        place.role = Some(role(typed, &sector, catalog)?);
    }
    Ok(place)
}

/// A walk needs a checklist for its sector.
///
/// # Errors
/// A sector that has none, with those that have.
pub fn has_guide(task: Task, model: &Model) -> Result<(), UsageError> {
    let Some(sector) = &model.state().place.sector else { return Ok(()) };
    if task == Task::Call || model.state().sectors().any(|known| known == sector) {
        return Ok(());
    }
    let valid: Vec<&str> = model.state().sectors().map(Id::as_str).collect();
    Err(UsageError::new("cli-error-guide")
        .with("value", sector.as_str())
        .with("valid", &valid.join(", ")))
}

/// What was saved, as far as the content still knows it.
fn known(saved: Place, catalog: &Catalog) -> Place {
    let sector = saved.sector.filter(|sector| catalog.guides.contains_key(sector));
    let role = sector.as_ref().zip(saved.role).and_then(|(sector, role)| {
        let guide = catalog.guides.get(sector)?;
        guide.roles.iter().any(|own| own.id == role).then_some(role)
    });
    let county = saved.county.filter(|county| catalog.counties.contains_key(county));
    Place { county, sector, role }
}

fn role(typed: &str, sector: &SectorId, catalog: &Catalog) -> Result<RoleId, UsageError> {
    let roles = catalog.guides.get(sector).map(|guide| guide.roles.as_slice()).unwrap_or_default();
    resolve_id(&typed.to_lowercase(), "cli-error-role", roles.iter().map(|role| &role.id))
}

/// A county by letter, ISO code, or name with or without å, ä, ö.
fn county(typed: &str, catalog: &Catalog) -> Result<CountyId, UsageError> {
    crate::app::counties::named(catalog, typed).ok_or_else(|| {
        let known = catalog.counties.values().map(|county| &*county.name);
        UsageError::new("cli-error-county").with("value", typed).did_you_mean(typed, known)
    })
}

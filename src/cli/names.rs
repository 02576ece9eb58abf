//! Looking up what was typed on the command line: place, sector, role, sign, gate. An unknown name
//! is a usage error that names it and, but for places, suggests the nearest.

use super::{error::UsageError, request::Request};
use crate::{
    app::{
        Model,
        places::{self, PlaceMatches},
        state::Task,
    },
    content::catalog::{Catalog, Place},
    ids::{CaseId, CountyId, Id, RoleId, SectorId},
    route::Caller,
    store::settings::SavedSettings,
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

/// Looks up a case. A set of cases is none, and is opened otherwise.
///
/// # Errors
/// The usage error that names what was typed, and the nearest case.
pub fn case(typed: &str, catalog: &Catalog) -> Result<CaseId, UsageError> {
    if catalog.sets.keys().any(|set| set.as_str() == typed) {
        return Err(UsageError::new("cli-error-case-is-set").with("value", typed));
    }
    resolve_id(typed, "cli-error-case", catalog.cases.keys())
}

/// Who calls, as was said; what was not said is taken from what was saved. A role belongs to its sector,
/// so another sector forgets the saved role.
///
/// # Errors
/// An unknown place, sector or role.
pub fn caller(
    request: &Request,
    saved: &SavedSettings,
    catalog: &Catalog,
) -> Result<Caller, UsageError> {
    let mut caller = known(saved, catalog);
    let asked = place(request.place.as_deref(), request.county.as_deref(), catalog)?;
    caller.place = asked.or(caller.place);
    if let Some(typed) = &request.sector {
        let sector = resolve_id(&typed.to_lowercase(), "cli-error-sector", catalog.sectors.keys())?;
        if caller.sector.as_ref() != Some(&sector) {
            caller = Caller { sector: Some(sector), role: None, ..caller };
        }
    }
    if let Some(typed) = &request.role {
        let sector =
            caller.sector.clone().ok_or_else(|| UsageError::new("cli-error-role-alone"))?;
        caller.role = Some(role(typed, &sector, catalog)?);
    }
    Ok(caller)
}

/// The place that was typed as a place or as a county; both must agree.
///
/// # Errors
/// A name that no place has, that several have, or two places.
pub fn place(
    place: Option<&str>,
    county: Option<&str>,
    catalog: &Catalog,
) -> Result<Option<Place>, UsageError> {
    let place = place.map(|typed| any_place(typed, catalog)).transpose()?;
    let county = county.map(|typed| county_named(typed, catalog)).transpose()?;
    match (place, county) {
        (Some(place), Some(county)) if place.county() != county.county() => {
            Err(UsageError::new("cli-error-places"))
        }
        (place, county) => Ok(place.or(county)),
    }
}

/// A municipality by name or code, or a county by name.
fn any_place(typed: &str, catalog: &Catalog) -> Result<Place, UsageError> {
    if let Some(own) = catalog.municipalities.get(typed) {
        return Ok(Place::Municipality(own.clone()));
    }
    let matches = places::matching(catalog, typed);
    let error = || not_certain("cli-error-place", typed, &matches, catalog);
    matches.certain().cloned().ok_or_else(error)
}

/// A county by letters, ISO code, name or town.
fn county_named(typed: &str, catalog: &Catalog) -> Result<Place, UsageError> {
    let matches = places::matching_counties(catalog, typed);
    if let Some(county) = matches.certain() {
        return Ok(county.clone());
    }
    let any = places::matching(catalog, typed);
    Err(match any.certain().and_then(Place::municipality) {
        Some(own) => UsageError::new("cli-error-county-municipality").with("value", &own.name),
        None => not_certain("cli-error-county", typed, &matches, catalog),
    })
}

/// More names than this are no question.
const MOST_NAMES: usize = 8;

/// Nothing, or too much, has the name. What fits is told; what is only alike is not.
fn not_certain(
    id: &'static str,
    typed: &str,
    matches: &PlaceMatches,
    catalog: &Catalog,
) -> UsageError {
    let name = |place: &Place| match place {
        Place::Municipality(own) => Some(own.name.to_string()),
        Place::County(id) => {
            let name = &catalog.counties.get(id)?.name;
            let mut municipalities = matches.found.iter().filter_map(Place::municipality);
            let is_shared = municipalities.any(|own| own.name == *name);
            Some(if is_shared { format!("{name} län") } else { name.to_string() })
        }
    };
    let names: Vec<String> = matches.found.iter().take(MOST_NAMES).filter_map(name).collect();
    let found =
        if names.is_empty() || matches.is_no_name { "none".to_owned() } else { names.join(", ") };
    UsageError::new(id).with("value", typed).with("found", &found)
}

/// A walk needs a checklist for its sector.
///
/// # Errors
/// A sector that has none, with those that have.
pub fn has_guide(task: Task, model: &Model) -> Result<(), UsageError> {
    let Some(sector) = &model.state().caller.sector else { return Ok(()) };
    if task == Task::Call || model.state().sectors().any(|known| known == sector) {
        return Ok(());
    }
    let valid: Vec<&str> = model.state().sectors().map(Id::as_str).collect();
    Err(UsageError::new("cli-error-guide")
        .with("value", sector.as_str())
        .with("valid", &valid.join(", ")))
}

/// What was saved, as far as the content still knows it.
fn known(saved: &SavedSettings, catalog: &Catalog) -> Caller {
    let sector = saved.sector.as_deref().and_then(SectorId::new);
    let sector = sector.filter(|sector| catalog.guides.contains_key(sector));
    let role = saved.role.as_deref().and_then(RoleId::new);
    let role = sector.as_ref().zip(role).and_then(|(sector, role)| {
        let guide = catalog.guides.get(sector)?;
        guide.roles.iter().any(|own| own.id == role).then_some(role)
    });
    let county = saved.county.as_deref().and_then(CountyId::new);
    let county = county.filter(|county| catalog.counties.contains_key(county));
    let municipality =
        saved.municipality.as_deref().and_then(|code| catalog.municipalities.get(code));
    let municipality = municipality.cloned().map(Place::Municipality);
    Caller { place: municipality.or(county.map(Place::County)), sector, role }
}

fn role(typed: &str, sector: &SectorId, catalog: &Catalog) -> Result<RoleId, UsageError> {
    let roles = catalog.guides.get(sector).map(|guide| guide.roles.as_slice()).unwrap_or_default();
    resolve_id(&typed.to_lowercase(), "cli-error-role", roles.iter().map(|role| &role.id))
}

#[cfg(test)]
#[path = "../../tests/common/place_names.rs"]
mod place_names;

#[cfg(test)]
mod tests {
    use super::place_names::{NO_PLACES, beginnings, decomposed, plain};
    use super::*;
    use crate::content::{self, embedded};

    fn named(typed: &str, catalog: &Catalog) -> Option<String> {
        let place = place(Some(typed), None, catalog).ok()??;
        Some(place.municipality()?.name.to_string())
    }

    #[test]
    fn a_municipality_is_given_by_name_in_any_spelling_and_by_any_beginning_that_only_it_has() {
        let catalog = content::load(&embedded::files()).0;
        let names: Vec<String> =
            catalog.municipalities.all().map(|own| own.name.to_string()).collect();
        let counties = || catalog.counties.values().map(|own| &*own.name);
        assert_eq!(names.len(), 290);
        for name in &names {
            let others = names.iter().filter(|other| *other != name).map(String::as_str);
            let is_shared = others.clone().any(|other| plain(other) == plain(name));
            let mut typed = vec![name.clone(), decomposed(name), format!("{name} kommun")];
            if !is_shared {
                typed.extend([plain(name), name.to_lowercase(), name.to_uppercase()]);
            }
            typed.extend(beginnings(name, others.chain(counties().filter(|own| own != name))));
            for typed in typed {
                assert_eq!(named(&typed, &catalog).as_ref(), Some(name), "{typed}");
            }
        }
        for typed in NO_PLACES {
            assert!(place(Some(typed), None, &catalog).is_err(), "{typed}");
        }
    }
}

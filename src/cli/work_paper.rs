//! Papers about one's own work: a card for the wallet, a sheet for the wall, a list to tick, a note of facts. Without a role there is one
//! for each role of the sector.

use super::{
    answers,
    error::UsageError,
    load::{Loaded, moment},
    request::{Request, WorkPaper},
};
use crate::{
    content::catalog::{Catalog, Guide},
    frontends::paper::Layout,
    ids::{Id, SectorId},
    page::Page,
    present,
    route::Caller,
    text::Texts,
};

/// How a paper lies on its sheet.
pub const fn layout(paper: WorkPaper) -> Layout {
    match paper {
        WorkPaper::Card => Layout::WalletCards,
        WorkPaper::Sheet | WorkPaper::Checklist | WorkPaper::Note => Layout::OneSheet,
    }
}

/// The pages of a paper and what they are called together.
///
/// # Errors
/// No sector, or one without a list.
pub fn pages(
    paper: WorkPaper,
    request: &Request,
    loaded: &Loaded,
    texts: &Texts,
) -> Result<(String, Vec<Page>), UsageError> {
    let catalog = loaded.content.catalog();
    let today = moment(request)?;
    let (sector, guide) = guide(loaded, catalog)?;
    let (answers, told) = answers::read(request.answers.as_deref(), catalog)?;
    let mut caller = loaded.caller.clone();
    if told.is_some() && request.place.is_none() && request.county.is_none() {
        caller.place = told;
    }
    let roles = match &caller.role {
        Some(role) => vec![Some(role.clone())],
        // What somebody has answered is one note.
        None if !answers.is_empty() => vec![None],
        None => guide.roles.iter().map(|role| Some(role.id.clone())).collect(),
    };
    let callers = roles.into_iter().map(|role| Caller { role, ..caller.clone() });
    let pages: Vec<Page> = callers
        .flat_map(|caller| match paper {
            WorkPaper::Card => present::wallet_card(&caller, catalog, today, texts).to_vec(),
            WorkPaper::Sheet => vec![present::sheet(&caller, catalog, today, texts)],
            WorkPaper::Checklist => vec![present::checklist(&caller, catalog, today, texts)],
            WorkPaper::Note => {
                vec![present::note(&caller, answers.clone(), catalog, today, texts)]
            }
        })
        .collect();
    let title = pages.first().map(|page| page.title.clone()).unwrap_or_default();
    Ok((format!("{title} · {}", texts.line(&format!("sector-{sector}"))), pages))
}

/// The sector that was asked for, with its list of signs.
fn guide<'a>(
    loaded: &'a Loaded,
    catalog: &'a Catalog,
) -> Result<(&'a SectorId, &'a Guide), UsageError> {
    let known: Vec<&str> = catalog.guides.keys().map(Id::as_str).collect();
    let valid = known.join(", ");
    let Some(sector) = &loaded.caller.sector else {
        return Err(UsageError::new("cli-error-sector-missing").with("valid", &valid));
    };
    let guide = catalog.guides.get(sector).ok_or_else(|| {
        UsageError::new("cli-error-guide").with("value", sector.as_str()).with("valid", &valid)
    })?;
    Ok((sector, guide))
}

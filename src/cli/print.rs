//! `vaksam print`: something for paper, on standard output. It never writes a file; where the paper
//! ends up is for the person to say. A new paper is a variant of [`Paper`] and a page of its own in
//! `present`; writing it is the same for all.

use std::io::Write;

use super::{
    error::{CommandError, UsageError},
    load::{Loaded, moment},
    names,
    request::{Paper, Request, TodoArguments},
    work_paper,
};
use crate::{
    audit::Audit,
    content::{
        catalog::{Case, Catalog},
        enums::Respondent,
    },
    frontends::paper::{self, Document, Layout, PaperFormat},
    ids::{Id, QuestionId, SectorId},
    language::Language,
    page::Page,
    present,
    readiness::{self, RESPONDENTS, ReadinessAnswer, ReadinessAnswers},
    runtime::TextSet,
    text::Texts,
};

/// Prints a paper.
///
/// # Errors
/// Unknown names, or an output that is closed.
pub fn run(
    out: &mut impl Write,
    paper: &Paper,
    form: PaperFormat,
    request: &Request,
    loaded: &Loaded,
    language: Language,
) -> Result<(), CommandError> {
    let texts = loaded.content.read_texts(TextSet::Full, language);
    let mut layout = Layout::Flowing;
    let (title, pages) = match paper {
        Paper::Handout { set: Some(set), key, .. } => session(set, *key, request, loaded, &texts)?,
        Paper::Handout { case, key, .. } => {
            handouts(case.as_deref(), *key, request, loaded, &texts)?
        }
        Paper::RingList => ring_list(request, loaded, &texts)?,
        Paper::Languages => {
            layout = Layout::LanguageNames;
            languages(request, loaded, &texts)?
        }
        Paper::Todo(asked) => todo(asked, request, loaded, &texts)?,
        Paper::OfWork(asked) => {
            layout = work_paper::layout(*asked);
            work_paper::pages(*asked, request, loaded, &texts)?
        }
    };
    Ok(paper::write(out, &Document { title, language, pages, layout }, form)?)
}

/// The papers of a case or of every case of a sector, and what they are called together.
fn handouts(
    typed: Option<&str>,
    key: bool,
    request: &Request,
    loaded: &Loaded,
    texts: &Texts,
) -> Result<(String, Vec<Page>), UsageError> {
    let catalog = loaded.content.catalog();
    let today = moment(request)?;
    no_place(request)?;
    let cases = match (typed, &loaded.caller.sector) {
        (None, Some(sector)) => of_sector(sector, catalog)?,
        (typed, _) => {
            let typed = typed.unwrap_or_default();
            let id = names::case(typed, catalog)?;
            catalog.cases.get(&id).into_iter().collect()
        }
    };
    let pages = cases.iter().map(|case| present::handout(case, key, catalog, today, texts));
    let name = match cases.as_slice() {
        [one] => format!("case-{}", one.id),
        _ => "ui-train-title".to_owned(),
    };
    Ok((with_kind(texts.line(&name), key, texts), pages.collect()))
}

/// The papers of a set; with the key the running order of the session comes first.
fn session(
    typed: &str,
    key: bool,
    request: &Request,
    loaded: &Loaded,
    texts: &Texts,
) -> Result<(String, Vec<Page>), UsageError> {
    let catalog = loaded.content.catalog();
    let today = moment(request)?;
    no_place(request)?;
    let id = names::resolve_id(typed, "cli-error-set", catalog.sets.keys())?;
    let set = catalog.sets.get(&id);
    let order = set.filter(|_| key).map(|set| present::running_order(set, catalog, today, texts));
    let cases = set.into_iter().flat_map(|set| &set.cases);
    let cases = cases.filter_map(|id| catalog.cases.get(id));
    let papers = cases.map(|case| present::handout(case, key, catalog, today, texts));
    let title = with_kind(texts.line(&format!("set-{id}")), key, texts);
    Ok((title, order.into_iter().chain(papers).collect()))
}

/// A case has its place; another would be printed nowhere.
fn no_place(request: &Request) -> Result<(), UsageError> {
    if request.county.is_some() || request.place.is_some() {
        return Err(UsageError::new("cli-error-place-of-case"));
    }
    Ok(())
}

fn with_kind(name: String, key: bool, texts: &Texts) -> String {
    let kind = key.then(|| texts.line("ui-paper-key"));
    std::iter::once(name).chain(kind).collect::<Vec<_>>().join(" · ")
}

/// The cases of a sector.
fn of_sector<'a>(sector: &SectorId, catalog: &'a Catalog) -> Result<Vec<&'a Case>, UsageError> {
    let cases: Vec<&Case> = catalog.cases.values().filter(|case| case.sector == *sector).collect();
    if !cases.is_empty() {
        return Ok(cases);
    }
    let mut valid: Vec<&str> = catalog.cases.values().map(|case| case.sector.as_str()).collect();
    valid.sort_unstable();
    valid.dedup();
    Err(UsageError::new("cli-error-sector-cases")
        .with("value", sector.as_str())
        .with("valid", &valid.join(", ")))
}

/// What a readiness check found to do, and what the paper is called.
fn todo(
    asked: &TodoArguments,
    request: &Request,
    loaded: &Loaded,
    texts: &Texts,
) -> Result<(String, Vec<Page>), UsageError> {
    let catalog = loaded.content.catalog();
    let today = moment(request)?;
    let whom = whom(asked.whom.as_deref())?;
    let mut answers = ReadinessAnswers::default();
    for (typed, answer) in
        [(&asked.open, ReadinessAnswer::No), (&asked.partly, ReadinessAnswer::Partly)]
    {
        for typed in typed {
            for question in questions(typed, whom, catalog)? {
                if answers.get(&question).is_some_and(|other| other != answer) {
                    return Err(
                        UsageError::new("cli-error-twice").with("argument", question.as_str())
                    );
                }
                answers.set(&question, Some(answer));
            }
        }
    }
    if answers.is_empty() {
        return Err(UsageError::new("cli-error-todo"));
    }
    let page = present::todo(whom, &answers, catalog, today, texts);
    Ok((page.title.clone(), vec![page]))
}

/// The numbers to ring, and what the paper is called.
fn ring_list(
    request: &Request,
    loaded: &Loaded,
    texts: &Texts,
) -> Result<(String, Vec<Page>), UsageError> {
    let catalog = loaded.content.catalog();
    let today = moment(request)?;
    let page = present::ring_list(&Audit::new(catalog, today.date()), catalog, today, texts);
    Ok((page.title.clone(), vec![page]))
}

/// Names of languages to point at, and what the paper is called.
fn languages(
    request: &Request,
    loaded: &Loaded,
    texts: &Texts,
) -> Result<(String, Vec<Page>), UsageError> {
    let page = present::language_paper(loaded.content.catalog(), moment(request)?, texts);
    Ok((page.title.clone(), vec![page]))
}

/// Who was asked.
fn whom(typed: Option<&str>) -> Result<Respondent, UsageError> {
    let known = || RESPONDENTS.iter().map(|whom| whom.as_str());
    let Some(typed) = typed else {
        let valid: Vec<&str> = known().collect();
        return Err(UsageError::new("cli-error-whom-missing").with("valid", &valid.join(", ")));
    };
    let whom = RESPONDENTS.iter().find(|whom| whom.as_str() == typed.to_lowercase());
    whom.copied().ok_or_else(|| {
        UsageError::new("cli-error-whom").with("value", typed).did_you_mean(typed, known())
    })
}

/// Questions that are asked of them: by number as the list prints them, or one by its id.
fn questions(
    typed: &str,
    whom: Respondent,
    catalog: &Catalog,
) -> Result<Vec<QuestionId>, UsageError> {
    if let Some(found) = readiness::parse_numbers(typed, whom, catalog) {
        return Ok(found.into_iter().map(|question| question.id.clone()).collect());
    }
    let known = readiness::questions(catalog, whom).map(|question| &question.id);
    Ok(vec![names::resolve_id(&typed.to_lowercase(), "cli-error-question", known)?])
}

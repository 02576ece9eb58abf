//! Questions of the readiness check.

use indexmap::IndexMap;
use serde::Deserialize;
use toml::Spanned;

use crate::{
    content::{
        document::TomlDocument,
        enums::{Respondent, WorkPhase},
        kind::{ContentKind, entries},
        located::Located,
        resolve::Resolver,
    },
    ids::{PageId, QuestionId, SourceId},
    prepared::prepared,
};

/// A question of the readiness check.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawReadinessQuestion {
    pub id: Spanned<QuestionId>,
    pub part: WorkPhase,
    /// Who is asked.
    pub asked: Respondent,
    /// What is worth reading next.
    #[serde(default)]
    pub links: Vec<Spanned<PageId>>,
    /// What it rests on; a check of its own asks for one.
    #[serde(default)]
    pub sources: Vec<Spanned<SourceId>>,
}

/// A question of the readiness check. It is the text `ready-<id>`.
#[derive(Debug, Clone)]
pub struct ReadinessQuestion {
    /// Its id.
    pub id: QuestionId,
    /// The kind of work it is about.
    pub part: WorkPhase,
    /// Who is asked.
    pub asked: Respondent,
    /// Pages worth reading next.
    pub links: Vec<PageId>,
    /// What it rests on.
    pub sources: Vec<SourceId>,
}

impl ReadinessQuestion {
    /// Whether it is asked of one of them; [`Respondent::Both`] asks for every question.
    pub fn is_for(&self, whom: Respondent) -> bool {
        self.asked == whom || self.asked == Respondent::Both || whom == Respondent::Both
    }
}

prepared! {
    ReadinessQuestion { id, part, asked, links, sources }
}

entries! {
    /// The questions of all files.
    RawReadiness { questions: RawReadinessQuestion }
}

impl ContentKind for RawReadiness {
    const NAME: &'static str = "readiness";
    const HAS_SOURCES: bool = true;

    fn read(&mut self, document: &mut TomlDocument<'_, '_>) {
        self.questions.extend(document.entries("question"));
    }
}

impl RawReadiness {
    /// The questions, a kind of work after the other.
    pub fn resolve(&self, resolver: &mut Resolver<'_>) -> IndexMap<QuestionId, ReadinessQuestion> {
        let question = |resolver: &mut Resolver<'_>, question: &Located<RawReadinessQuestion>| {
            let Located { file, item, .. } = question;
            Some(ReadinessQuestion {
                id: item.id.get_ref().clone(),
                part: item.part,
                asked: item.asked,
                links: resolver.resolve_all(file, &item.links),
                sources: resolver.resolve_all(file, &item.sources),
            })
        };
        let mut questions = resolver.define(&self.questions, |raw| &raw.id, question);
        questions.sort_by_key(|_, question| question.part);
        questions
    }
}

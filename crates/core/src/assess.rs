//! The assessment: from answers to an outcome, by the rule that `docs/picture.md` states. It says how
//! strong the picture is and what it rests on, never what somebody is.

mod answers;
mod explanation;
mod ground;
mod picture;

pub use answers::{Answer, Answers};
pub use explanation::{
    Assessment, Change, Difference, Reason, WeighedReason, WhyNotCounted, changes,
};
pub use ground::Ground;
pub use picture::{AxisPicture, GroupPicture, Picture};

use crate::content::{catalog::Catalog, enums::Outcome};

/// Assesses the answers. The result depends on nothing else: not on the order of answers, language,
/// county, sector or time.
pub fn assess(answers: &Answers, catalog: &Catalog) -> Assessment {
    explanation::explain(answers, &Picture::new(answers, catalog), catalog)
}

/// The outcome alone, without the explanation.
pub fn outcome(answers: &Answers, catalog: &Catalog) -> Outcome {
    Picture::new(answers, catalog).outcome()
}

//! The picture: from answers to an outcome, by the rule that `docs/picture.md` states. Uses
//! content only; no words, no clock. It says how strong the picture is and what it rests on,
//! never what somebody is.

mod answers;
mod picture;
mod reason;

pub use answers::{Answer, Answers};
pub use picture::{AxisPicture, GroupPicture, Picture};
pub use reason::{Assessment, Because, Change, Difference, Reason, WhyNot, changes};

use crate::content::{catalog::Catalog, vocabulary::Outcome};

/// Weighs the answers. The result depends on nothing else: not on the order of answers, language,
/// county, sector or time.
pub fn assess(answers: &Answers, catalog: &Catalog) -> Assessment {
    let picture = Picture::draw(answers, catalog);
    reason::explain(answers, &picture, catalog)
}

/// The outcome alone, without the explanation.
pub fn outcome(answers: &Answers, catalog: &Catalog) -> Outcome {
    Picture::draw(answers, catalog).outcome()
}

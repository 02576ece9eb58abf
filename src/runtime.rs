//! What a session needs from outside, and how what the state asks for is carried out: the same for
//! every front end. Uses app and text; each front end brings its own outside, and so do the tests.

use std::rc::Rc;

use crate::{
    app::{
        Message, Model,
        effect::{Effect, Kept, Later, Settings},
        update,
    },
    content::catalog::Catalog,
    ids::CaseId,
    language::Language,
    page::{Page, Scroll},
    present,
    route::hours::Moment,
    text::SharedTexts,
};

/// The outside.
pub trait Outside {
    /// The words of a language.
    fn texts(&mut self, language: Language) -> SharedTexts;
    /// The moment now.
    fn now(&mut self) -> Moment;
    /// Saves the settings.
    fn save(&mut self, settings: &Settings) -> Kept;
    /// Removes the saved settings.
    fn forget(&mut self) -> Kept;
    /// All of the content, also what could wait.
    fn load(&mut self) -> Rc<Catalog>;
    /// The cases that are saved as done; nothing where nobody asked to save them.
    fn done(&mut self) -> Option<Vec<CaseId>>;
    /// Saves which cases are done.
    fn save_done(&mut self, cases: &[CaseId]) -> Kept;
    /// Removes what is saved of the cases that are done.
    fn forget_done(&mut self) -> Kept;
}

/// What is left for the front end to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Left {
    /// Nothing.
    Nothing,
    /// To move through the page.
    Scroll(Scroll),
    /// To end.
    End,
}

/// Carries out what the state asked for.
pub fn carry_out(effect: Effect, model: &mut Model, outside: &mut dyn Outside) -> Left {
    match effect {
        Effect::Leave => return Left::End,
        Effect::Scroll(scroll) => return Left::Scroll(scroll),
        Effect::Save(settings) => tell(model, &Message::Kept(outside.save(&settings))),
        Effect::Forget => tell(model, &Message::Kept(outside.forget())),
        Effect::Load(later) => {
            load(later, model, outside);
            model.go_on(later);
        }
        Effect::SaveDone(cases) => tell(model, &Message::DoneKept(outside.save_done(&cases))),
        Effect::ForgetDone => tell(model, &Message::DoneKept(outside.forget_done())),
    }
    Left::Nothing
}

/// Reads what can wait, as far as it is not read yet.
fn load(later: Later, model: &mut Model, outside: &mut dyn Outside) {
    if !model.is_whole() {
        let (catalog, done) = (outside.load(), outside.done());
        model.take_in(catalog, done);
    }
    if later == Later::Search && model.index.is_none() {
        let texts = Language::ALL.map(|language| outside.texts(language));
        model.index = Some(Rc::new(present::index(&model.catalog, &texts)));
    }
}

fn tell(model: &mut Model, message: &Message) {
    update(model, message);
}

/// The page in view, with the words of the other language where both are shown.
pub fn page(model: &Model, outside: &mut dyn Outside) -> Page {
    let texts = outside.texts(model.language);
    let other = model.shows_both().then(|| outside.texts(model.language.other()));
    present::page_with(model, &texts, other.as_deref())
}

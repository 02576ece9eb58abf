//! A session on the full screen: keys to actions, the page drawn after each. The first page is
//! drawn from the interface's own words while the content is still unread.

use std::{process::ExitCode, time::Duration};

use ratatui::Frame;

use super::{Around, Failure, Start, build};
use crate::{
    app::{Message, Model, action, effect, effect::Effect, key::Key, update},
    cli::{clock, words},
    content::embedded,
    line::Surroundings,
    page::build,
    terminal::{self, Ending, Flow, Session, Setup},
    ui::{self, Scroll, Theme, View},
};

/// Runs until the person leaves. Names that were typed are looked up before the terminal is taken,
/// so that an unknown one is told in peace.
pub fn run(start: &Start<'_>, colours: bool) -> Result<ExitCode, Failure> {
    let interface = words::interface(embedded::FILES, start.language);
    let setup = Setup { colours, fault: interface.line("ui-fault") };
    let theme = || if colours { Theme::colour() } else { Theme::plain() };
    let ready = start.request.names_something().then(|| build(start)).transpose()?;
    let first = |frame: &mut Frame<'_>| {
        ui::draw(&build::first(&interface), &mut View::new(theme()), frame);
    };
    let ending = terminal::run(setup, first, || {
        let (model, around) = ready.map_or_else(|| build(start), Ok)?;
        Ok::<_, Failure>(FullScreen { model, around, view: View::new(theme()) })
    })?;
    match ending {
        Ending::Left | Ending::Over => Ok(ExitCode::SUCCESS),
    }
}

struct FullScreen {
    model: Model,
    around: Around,
    view: View,
}

impl Session for FullScreen {
    fn press(&mut self, key: Key) -> Flow {
        self.tick();
        let Some(action) = action::action(self.model.context(), key) else {
            return Flow::Continue;
        };
        let effects = update(&mut self.model, &Message::Do(action));
        let over = effects.into_iter().any(|effect| self.carry_out(effect));
        if over { Flow::Leave } else { Flow::Continue }
    }

    fn draw(&mut self, frame: &mut Frame<'_>) {
        let texts = self.around.texts(self.model.language);
        ui::draw(&build::page(&self.model, &texts), &mut self.view, frame);
    }

    /// Only a page that tells what is open now follows the clock.
    fn wake(&self) -> Option<Duration> {
        let follows = self.model.screen().shows_the_time() && self.around.fixed.is_none();
        follows.then(clock::until_next_minute)
    }

    fn tick(&mut self) {
        let now = self.around.now();
        if now != self.model.now {
            update(&mut self.model, &Message::Tick(now));
        }
    }
}

impl FullScreen {
    /// Carries out an effect; true when the session is over.
    fn carry_out(&mut self, effect: Effect) -> bool {
        match effect {
            Effect::Leave => return true,
            Effect::Scroll(scroll) => self.view.scroll(of_the_view(scroll)),
            Effect::Save(settings) => {
                let kept = self.around.save(&settings);
                update(&mut self.model, &Message::Kept(kept));
            }
            Effect::Forget => {
                let kept = self.around.forget();
                update(&mut self.model, &Message::Kept(kept));
            }
        }
        false
    }
}

const fn of_the_view(scroll: effect::Scroll) -> Scroll {
    match scroll {
        effect::Scroll::Lines(lines) => Scroll::Lines(lines),
        effect::Scroll::Pages(pages) => Scroll::Pages(pages),
        effect::Scroll::Top => Scroll::Top,
        effect::Scroll::Bottom => Scroll::Bottom,
    }
}

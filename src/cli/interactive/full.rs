//! A session on the full screen: keys to actions, the page drawn after each. The first page is
//! drawn from the interface's own words while the content is still unread.

use std::{ops::ControlFlow, process::ExitCode, time::Duration};

use ratatui::Frame;

use super::{Computer, Failure, Start, build};
use crate::{
    app::{Message, Model, action, effect::Effect, key::Key, update},
    cli::{clock, words},
    content::embedded,
    frontends::terminal::{self, Ending, Options, TerminalApp},
    frontends::tui::{self, Theme, View},
    present,
    runtime::{self, Left, Outside},
};

/// Runs until the person leaves. Names that were typed are looked up before the terminal is taken,
/// so that an unknown one is told in peace.
pub fn run(start: &Start<'_>, colours: bool) -> Result<ExitCode, Failure> {
    let interface = words::interface(embedded::FILES, start.language);
    let options = Options { colours, panic_notice: interface.line("ui-fault") };
    let theme = || if colours { Theme::colour() } else { Theme::plain() };
    let ready = start.request.names_something().then(|| build(start)).transpose()?;
    let first = |frame: &mut Frame<'_>| {
        tui::draw(&present::first(&interface), &mut View::new(theme()), frame);
    };
    let ending = terminal::run(options, first, || {
        let (model, outside) = ready.map_or_else(|| build(start), Ok)?;
        Ok::<_, Failure>(FullScreen { model, outside, view: View::new(theme()) })
    })?;
    match ending {
        Ending::LeaveKey | Ending::App => Ok(ExitCode::SUCCESS),
    }
}

struct FullScreen {
    model: Model,
    outside: Computer,
    view: View,
}

impl TerminalApp for FullScreen {
    fn press(&mut self, key: Key) -> ControlFlow<()> {
        self.tick();
        let Some(action) = action::action(self.model.context(), key) else {
            return ControlFlow::Continue(());
        };
        let effects = update(&mut self.model, &Message::Do(action));
        let over = effects.into_iter().any(|effect| self.carry_out(effect));
        if over { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    }

    fn draw(&mut self, frame: &mut Frame<'_>) {
        let page = runtime::page(&self.model, &mut self.outside);
        tui::draw(&page, &mut self.view, frame);
    }

    /// Only a page that tells what is open now, or how long is left, follows the clock.
    fn timeout(&self) -> Option<Duration> {
        if self.outside.fixed.is_some() {
            return None;
        }
        let by_the_minute = self.model.screen().shows_the_time().then(clock::until_next_minute);
        if self.model.shows_a_timer() { Some(Duration::from_secs(1)) } else { by_the_minute }
    }

    fn tick(&mut self) {
        let now = self.outside.now();
        if now != self.model.now {
            update(&mut self.model, &Message::Tick(now));
        }
    }
}

impl FullScreen {
    /// Carries out an effect; true when the session is over.
    fn carry_out(&mut self, effect: Effect) -> bool {
        match runtime::carry_out(effect, &mut self.model, &mut self.outside) {
            Left::Nothing => {}
            Left::Scroll(scroll) => self.view.scroll(scroll),
            Left::End => return true,
        }
        false
    }
}

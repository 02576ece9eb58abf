//! A session on the full screen: keys to actions, the page drawn after each. The first page is
//! drawn from the interface's own words while the content is still unread.

use std::{ops::ControlFlow, process::ExitCode, time::Duration};

use ratatui::Frame;

use super::{Failure, Start, build};
use crate::{
    app::{action, key::Key},
    cli::platform::{self, SystemPlatform},
    frontends::terminal::{self, Ending, Options, TerminalApp},
    frontends::tui::{self, Theme, View},
    present,
    runtime::{Session, UiRequest, interface_texts},
};

/// Runs until the person leaves. Names that were typed are looked up before the terminal is taken,
/// so that an unknown one is told in peace.
pub fn run(start: &Start<'_>, colours: bool) -> Result<ExitCode, Failure> {
    let interface = interface_texts(start.language);
    let options = Options { colours, panic_notice: interface.line("ui-fault") };
    let theme = || if colours { Theme::colour() } else { Theme::plain() };
    let ready = start.request.names_something().then(|| build(start)).transpose()?;
    let first = |frame: &mut Frame<'_>| {
        tui::draw(&present::first(&interface), &mut View::new(theme()), frame);
    };
    let ending = terminal::run(options, first, || {
        let session = ready.map_or_else(|| build(start), Ok)?;
        Ok::<_, Failure>(FullScreen { session, view: View::new(theme()) })
    })?;
    match ending {
        Ending::LeaveKey | Ending::App => Ok(ExitCode::SUCCESS),
    }
}

struct FullScreen {
    session: Session<SystemPlatform>,
    view: View,
}

impl TerminalApp for FullScreen {
    fn press(&mut self, key: Key) -> ControlFlow<()> {
        self.session.tick();
        let Some(action) = action::action(self.session.model().context(), key) else {
            return ControlFlow::Continue(());
        };
        for request in self.session.dispatch(action) {
            match request {
                UiRequest::Scroll(scroll) => self.view.scroll(scroll),
                UiRequest::Quit => return ControlFlow::Break(()),
            }
        }
        ControlFlow::Continue(())
    }

    fn draw(&mut self, frame: &mut Frame<'_>) {
        tui::draw(&self.session.page(), &mut self.view, frame);
    }

    /// Only a page that tells what is open now, or how long is left, follows the clock.
    fn timeout(&self) -> Option<Duration> {
        if self.session.platform().fixed.is_some() {
            return None;
        }
        let model = self.session.model();
        if model.shows_a_timer() {
            return Some(Duration::from_secs(1));
        }
        model.screen().shows_the_time().then(platform::until_next_minute)
    }

    fn tick(&mut self) {
        self.session.tick();
    }
}

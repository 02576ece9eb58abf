//! A session on the full screen: keys to intents, the page drawn after each. The first page is
//! drawn from the interface's own words while the content is still unread.

use std::{mem, ops::ControlFlow, process::ExitCode, time::Duration};

use super::{
    error::CommandError,
    platform::{self, SystemPlatform},
    session_start::SessionStart,
};
use crate::{
    app::key::Key,
    content::embedded,
    frontends::{
        canvas::Canvas,
        terminal::{self, Ending, Options, TerminalApp},
        tui::{PageView, PageViewState, Theme, has_panels},
    },
    page::Page,
    present,
    runtime::{Session, TextSet, UiRequest},
};

/// Runs until the person leaves. Names that were typed are looked up before the terminal is taken,
/// so that an unknown one is told in peace.
pub fn run(start: &SessionStart<'_>, colours: bool) -> Result<ExitCode, CommandError> {
    let interface = embedded::texts(TextSet::Screens, start.language);
    let options = Options { colours, panic_notice: interface.line("ui-fault") };
    let theme = if colours { Theme::colour() } else { Theme::plain() };
    let ready = start.request.names_something().then(|| start.build()).transpose()?;
    // Before a page that is ready another would only flash.
    let first = ready.is_none().then_some(|canvas: &mut Canvas| {
        let page = present::first(&interface, &embedded::languages());
        PageView::new(&page).theme(theme).draw(canvas, &mut PageViewState::default());
    });
    let ending = terminal::run(options, first, || {
        let mut session = ready.map_or_else(|| start.build(), Ok)?;
        session.elapse();
        let (page, view_state) = (Page::default(), PageViewState::default());
        let has_panels = terminal::window_size().is_some_and(|(width, _)| has_panels(width));
        Ok::<_, CommandError>(FullScreen { session, theme, page, has_panels, view_state })
    })
    .map_err(CommandError::of_terminal)?;
    match ending {
        Ending::LeaveKey | Ending::App => Ok(ExitCode::SUCCESS),
    }
}

struct FullScreen {
    session: Session<SystemPlatform>,
    theme: Theme,
    /// The page that was looked at last.
    page: Page,
    /// It has what stands beside it.
    has_panels: bool,
    view_state: PageViewState,
}

impl TerminalApp for FullScreen {
    fn press(&mut self, key: Key) -> ControlFlow<()> {
        self.tick();
        let scope = self.session.scope();
        let Some(intent) = scope.key(key) else {
            return ControlFlow::Continue(());
        };
        if self.view_state.holds_back(scope.opened_row(&intent)) {
            return ControlFlow::Continue(());
        }
        for request in self.session.dispatch(intent) {
            match request {
                UiRequest::Scroll(scroll) => self.view_state.scroll(scroll),
                UiRequest::Quit => return ControlFlow::Break(()),
            }
        }
        ControlFlow::Continue(())
    }

    fn has_changed(&mut self) -> bool {
        let page = self.session.page_on_screen(self.has_panels);
        let is_same = self.view_state.is_drawn() && page == self.page;
        self.page = page;
        if is_same {
            self.view_state.keep_drawn();
        }
        !is_same
    }

    fn draw(&mut self, canvas: &mut Canvas) {
        let has_panels = has_panels(canvas.area().width.into());
        if mem::replace(&mut self.has_panels, has_panels) != has_panels {
            self.page = self.session.page_on_screen(has_panels);
        }
        PageView::new(&self.page).theme(self.theme).draw(canvas, &mut self.view_state);
    }

    /// Only a page that tells what is open now, or how long is left, follows the clock; every page
    /// waits to be hidden.
    fn timeout(&self) -> Option<Duration> {
        let model = self.session.model();
        let left_alone = model.seconds_to_hide_or_drop();
        let left_alone = left_alone.and_then(|wait| u64::try_from(wait).ok());
        let left_alone = left_alone.map(Duration::from_secs);
        let clock = if self.session.platform().fixed.is_some() {
            None
        } else if model.shows_timer() {
            Some(Duration::from_secs(1))
        } else {
            model.profile().follows_clock.then(platform::until_next_minute)
        };
        left_alone.into_iter().chain(clock).min()
    }

    fn tick(&mut self) {
        self.session.tick();
        self.session.elapse();
    }
}

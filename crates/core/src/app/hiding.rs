//! Hiding what is in view, by key or because nobody is there, and dropping a case that stays hidden.

use super::{
    bindings::Context,
    left_alone::MINUTES,
    model::Model,
    screens::{Screen, hidden::Hidden},
    state::Dropped,
};

impl Model {
    /// How many seconds from now something happens if nobody presses a key.
    pub fn seconds_to_hide_or_drop(&self) -> Option<i64> {
        let at = if let Screen::Hidden(hidden) = self.screen() {
            let is_waiting = !hidden.is_dropped;
            is_waiting.then_some(hidden.since + MINUTES.to_drop * 60)?
        } else {
            self.left_alone.since? + self.seconds_to_hide()?
        };
        Some((at - self.left_alone.now).max(1))
    }

    /// How long the screen in view waits; nothing where there is nothing to hide, and in front of a
    /// class, which may talk about a step for as long as it likes or have a break over its menu.
    fn seconds_to_hide(&self) -> Option<i64> {
        let app = self.state();
        let is_answered = !(app.answers.is_empty() && app.readiness.is_empty());
        let is_class = |screen: &Screen| matches!(screen, Screen::Class(_) | Screen::ClassMenu(_));
        let is_with_class = app.class.is_some() && self.screens.any(is_class);
        let is_bare = !is_answered && (self.depth() == 1 || is_with_class);
        if is_bare || self.context() == Context::Class {
            return None;
        }
        let is_call = self.screens.any(|screen| {
            matches!(screen, Screen::Outcome(_) | Screen::Contacts(_) | Screen::Emergency(_))
        });
        Some(60 * if is_call { MINUTES.to_hide_call } else { MINUTES.to_hide })
    }

    /// Shows nothing but the time, or what was in view again.
    pub(super) fn hide_or_show(&mut self) {
        if matches!(self.screen(), Screen::Hidden(_)) {
            self.screens.pop();
            self.screens.top.state_mut().refresh(&self.app);
        } else {
            self.hide(self.left_alone.now);
        }
    }

    fn hide(&mut self, since: i64) {
        self.screens.push(Hidden { since, is_dropped: false }.into());
    }

    /// So many seconds have passed on the clock of the front end.
    pub(super) fn elapse(&mut self, seconds: i64) {
        self.left_alone.now = seconds;
        // A clock that is set back must not keep the screen from hiding.
        let since = self.left_alone.since.map_or(seconds, |since| since.min(seconds));
        self.left_alone.since = Some(since);
        if !matches!(self.screen(), Screen::Hidden(_))
            && let Some(wait) = self.seconds_to_hide()
            && seconds - since >= wait
        {
            self.hide(since + wait);
        }
        if let Screen::Hidden(hidden) = self.screen()
            && !hidden.is_dropped
            && seconds - hidden.since >= MINUTES.to_drop * 60
        {
            self.drop_case(hidden.since);
        }
    }

    /// Forgets the case and every screen that shows it; the hidden one stays in view.
    fn drop_case(&mut self, since: i64) {
        self.app.forget_answers();
        self.app.dropped = Some(Dropped::LeftAlone);
        self.screens.clear();
        self.screens.push(Hidden { since, is_dropped: true }.into());
    }
}

//! A screen is given less of a page than line mode or paper, and must look as if it had got all.

use vaksam::{frontends::tui, page::Page};

use crate::{languages::LANGUAGES, screen::Screen, screens::SCREENS, walker::Walker};

const SIZES: [(u16, u16); 5] = [(40, 12), (80, 24), (100, 30), (120, 40), (160, 50)];

#[test]
fn what_a_screen_leaves_out_of_a_page_is_not_seen() {
    for language in LANGUAGES {
        for (name, keys, _) in SCREENS {
            let walker = Walker::walk(language, keys);
            let whole = walker.page();
            for (width, height) in SIZES {
                let part = walker.session.page_on_screen(tui::has_panels(width.into()));
                let seen = |page: &Page| {
                    let screen = Screen::first(page, width, height);
                    (screen.text(), screen.styles())
                };
                assert_eq!(seen(&part), seen(&whole), "{name} {language:?} {width}×{height}");
            }
        }
    }
}

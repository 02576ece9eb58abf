//! Each chip can be read on the consoles that staff have: the contrast of its own text, computed
//! from the styles in use as WCAG 2.1 defines it.

use ratatui::style::{Color, Style};
use vaksam::{frontends::tui::Theme, page::Meaning};

/// What terminals make of the colours that chips use: black, red, blue, bright green, bright yellow,
/// bright white.
const PALETTES: [(&str, [u32; 6]); 5] = [
    ("xterm", [0x00_0000, 0xcd_0000, 0x00_00ee, 0x00_ff00, 0xff_ff00, 0xff_ffff]),
    ("Windows Terminal", [0x0c_0c0c, 0xc5_0f1f, 0x00_37da, 0x16_c60c, 0xf9_f1a5, 0xf2_f2f2]),
    ("Windows console of old", [0x00_0000, 0x80_0000, 0x00_0080, 0x00_ff00, 0xff_ff00, 0xff_ffff]),
    ("macOS Basic", [0x00_0000, 0x99_0000, 0x00_00b2, 0x00_d900, 0xe5_e500, 0xe5_e5e5]),
    ("GNOME light", [0x2e_3436, 0xcc_0000, 0x34_65a4, 0x8a_e234, 0xfc_e94f, 0xee_eeec]),
];
const LEAST: f64 = 4.5;

fn luminance(colour: u32) -> f64 {
    let part = |shift: u32| {
        let value = f64::from((colour >> shift) & 0xff) / 255.0;
        if value <= 0.040_45 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
    };
    0.2126f64.mul_add(part(16), 0.7152f64.mul_add(part(8), 0.0722 * part(0)))
}

fn contrast(one: u32, other: u32) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

fn colour(palette: [u32; 6], colour: Option<Color>) -> u32 {
    match colour {
        Some(Color::Black) => palette[0],
        Some(Color::Red) => palette[1],
        Some(Color::Blue) => palette[2],
        Some(Color::LightGreen) => palette[3],
        Some(Color::LightYellow) => palette[4],
        Some(Color::White) => palette[5],
        other => panic!("{other:?} is in no palette here"),
    }
}

#[test]
fn every_chip_can_be_read_on_every_console() {
    let mut filled = 0;
    for meaning in [Meaning::Open, Meaning::Mind, Meaning::Mine, Meaning::Danger] {
        let Style { fg, bg, .. } = Theme::colour().ground(meaning).unwrap();
        for (name, palette) in PALETTES {
            let contrast = contrast(colour(palette, fg), colour(palette, bg));
            assert!(contrast >= LEAST, "{meaning:?} on {name}: {contrast:.1}");
            filled += 1;
        }
        assert_eq!(Theme::plain().ground(meaning), None, "brackets without colour");
    }
    assert_eq!(filled, 20);
}

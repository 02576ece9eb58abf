//! Text in letters of several rows, for a story that is read from the back of a room. Drawn from full and
//! half blocks, which every font has; a text with a letter that is not among these stays as it is.
//!
//! The letters are those of X11's misc-fixed 5x8, which is in the public domain, without the blank columns
//! on their sides; Å, å, W, the stop, the comma and the quotation marks are drawn anew.

/// Dots from the top of a letter to its foot.
const DOTS: usize = 8;
/// Columns between two letters.
const GAP: usize = 1;
/// Dots from one line to the next, the widest first.
pub(super) const PITCHES: [usize; 2] = [10, 9];

#[rustfmt::skip]
const LETTERS: [(char, [&str; DOTS]); 90] = [
    ('A', ["    ", " ## ", "#  #", "#  #", "####", "#  #", "#  #", "    "]),
    ('B', ["    ", "### ", "#  #", "### ", "#  #", "#  #", "### ", "    "]),
    ('C', ["    ", " ## ", "#  #", "#   ", "#   ", "#  #", " ## ", "    "]),
    ('D', ["    ", "### ", "#  #", "#  #", "#  #", "#  #", "### ", "    "]),
    ('E', ["    ", "####", "#   ", "### ", "#   ", "#   ", "####", "    "]),
    ('F', ["    ", "####", "#   ", "### ", "#   ", "#   ", "#   ", "    "]),
    ('G', ["    ", " ## ", "#  #", "#   ", "# ##", "#  #", " ## ", "    "]),
    ('H', ["    ", "#  #", "#  #", "####", "#  #", "#  #", "#  #", "    "]),
    ('I', ["   ", "###", " # ", " # ", " # ", " # ", "###", "   "]),
    ('J', ["    ", " ###", "  # ", "  # ", "  # ", "# # ", " #  ", "    "]),
    ('K', ["    ", "#  #", "# # ", "##  ", "# # ", "# # ", "#  #", "    "]),
    ('L', ["    ", "#   ", "#   ", "#   ", "#   ", "#   ", "####", "    "]),
    ('M', ["    ", "#  #", "####", "####", "#  #", "#  #", "#  #", "    "]),
    ('N', ["    ", "#  #", "## #", "####", "# ##", "# ##", "#  #", "    "]),
    ('O', ["    ", " ## ", "#  #", "#  #", "#  #", "#  #", " ## ", "    "]),
    ('P', ["    ", "### ", "#  #", "#  #", "### ", "#   ", "#   ", "    "]),
    ('Q', ["    ", " ## ", "#  #", "#  #", "## #", "# ##", " ## ", "   #"]),
    ('R', ["    ", "### ", "#  #", "#  #", "### ", "#  #", "#  #", "    "]),
    ('S', ["    ", " ## ", "#  #", " #  ", "  # ", "#  #", " ## ", "    "]),
    ('T', ["   ", "###", " # ", " # ", " # ", " # ", " # ", "   "]),
    ('U', ["    ", "#  #", "#  #", "#  #", "#  #", "#  #", " ## ", "    "]),
    ('V', ["    ", "#  #", "#  #", "#  #", "#  #", " ## ", " ## ", "    "]),
    ('W', ["     ", "#   #", "#   #", "#   #", "# # #", "# # #", " # # ", "     "]),
    ('X', ["    ", "#  #", "#  #", " ## ", " ## ", "#  #", "#  #", "    "]),
    ('Y', ["     ", "#   #", "#   #", " # # ", "  #  ", "  #  ", "  #  ", "     "]),
    ('Z', ["    ", "####", "   #", "  # ", " #  ", "#   ", "####", "    "]),
    ('Å', [" ## ", "    ", " ## ", "#  #", "####", "#  #", "#  #", "    "]),
    ('Ä', ["#  #", "    ", " ## ", "#  #", "####", "#  #", "#  #", "    "]),
    ('Ö', ["#  #", "    ", " ## ", "#  #", "#  #", "#  #", " ## ", "    "]),
    ('a', ["    ", "    ", "    ", " ###", "#  #", "#  #", " ###", "    "]),
    ('b', ["    ", "#   ", "#   ", "### ", "#  #", "#  #", "### ", "    "]),
    ('c', ["   ", "   ", "   ", " ##", "#  ", "#  ", " ##", "   "]),
    ('d', ["    ", "   #", "   #", " ###", "#  #", "#  #", " ###", "    "]),
    ('e', ["    ", "    ", "    ", " ## ", "# ##", "##  ", " ## ", "    "]),
    ('f', ["    ", "  # ", " # #", " #  ", "### ", " #  ", " #  ", "    "]),
    ('g', ["    ", "    ", "    ", " ## ", "#  #", " ###", "   #", " ## "]),
    ('h', ["    ", "#   ", "#   ", "### ", "#  #", "#  #", "#  #", "    "]),
    ('i', ["   ", " # ", "   ", "## ", " # ", " # ", "###", "   "]),
    ('j', ["   ", "  #", "   ", "  #", "  #", "  #", "# #", " # "]),
    ('k', ["    ", "#   ", "#   ", "#  #", "### ", "#  #", "#  #", "    "]),
    ('l', ["   ", "## ", " # ", " # ", " # ", " # ", "###", "   "]),
    ('m', ["     ", "     ", "     ", "## # ", "# # #", "# # #", "# # #", "     "]),
    ('n', ["    ", "    ", "    ", "### ", "#  #", "#  #", "#  #", "    "]),
    ('o', ["    ", "    ", "    ", " ## ", "#  #", "#  #", " ## ", "    "]),
    ('p', ["    ", "    ", "    ", "### ", "#  #", "### ", "#   ", "#   "]),
    ('q', ["    ", "    ", "    ", " ###", "#  #", " ###", "   #", "   #"]),
    ('r', ["    ", "    ", "    ", "# # ", "## #", "#   ", "#   ", "    "]),
    ('s', ["   ", "   ", "   ", " ##", "## ", "  #", "## ", "   "]),
    ('t', ["    ", " #  ", " #  ", "### ", " #  ", " # #", "  # ", "    "]),
    ('u', ["    ", "    ", "    ", "#  #", "#  #", "#  #", " ###", "    "]),
    ('v', ["   ", "   ", "   ", "# #", "# #", "# #", " # ", "   "]),
    ('w', ["     ", "     ", "     ", "#   #", "# # #", "# # #", " # # ", "     "]),
    ('x', ["    ", "    ", "    ", "#  #", " ## ", " ## ", "#  #", "    "]),
    ('y', ["    ", "    ", "    ", "#  #", "#  #", " ###", "#  #", " ## "]),
    ('z', ["    ", "    ", "    ", "####", "  # ", " #  ", "####", "    "]),
    ('å', [" ## ", " ## ", "    ", " ###", "#  #", "#  #", " ###", "    "]),
    ('ä', ["    ", " # #", "    ", " ###", "#  #", "#  #", " ###", "    "]),
    ('ö', ["    ", "#  #", "    ", " ## ", "#  #", "#  #", " ## ", "    "]),
    ('é', ["  # ", " #  ", "    ", " ## ", "# ##", "##  ", " ## ", "    "]),
    ('è', [" #  ", "  # ", "    ", " ## ", "# ##", "##  ", " ## ", "    "]),
    ('ü', ["    ", "#  #", "    ", "#  #", "#  #", "#  #", " ###", "    "]),
    ('æ', ["     ", "     ", "     ", "#### ", " ## #", "# ## ", " ####", "     "]),
    ('ø', ["    ", "    ", "    ", " ###", "# ##", "## #", "### ", "    "]),
    ('0', ["   ", " # ", "# #", "# #", "# #", "# #", " # ", "   "]),
    ('1', ["   ", " # ", "## ", " # ", " # ", " # ", "###", "   "]),
    ('2', ["    ", " ## ", "#  #", "   #", " ## ", "#   ", "####", "    "]),
    ('3', ["    ", "####", "  # ", " ## ", "   #", "#  #", " ## ", "    "]),
    ('4', ["    ", "  # ", " ## ", "# # ", "####", "  # ", "  # ", "    "]),
    ('5', ["    ", "####", "#   ", "### ", "   #", "#  #", " ## ", "    "]),
    ('6', ["    ", " ## ", "#   ", "### ", "#  #", "#  #", " ## ", "    "]),
    ('7', ["    ", "####", "   #", "  # ", "  # ", " #  ", " #  ", "    "]),
    ('8', ["    ", " ## ", "#  #", " ## ", "#  #", "#  #", " ## ", "    "]),
    ('9', ["    ", " ## ", "#  #", "#  #", " ###", "   #", " ## ", "    "]),
    ('.', [" ", " ", " ", " ", " ", " ", "#", " "]),
    (',', ["  ", "  ", "  ", "  ", "  ", "  ", " #", "# "]),
    (':', [" ", " ", " ", "#", " ", " ", "#", " "]),
    (';', ["  ", "  ", "  ", " #", "  ", "  ", " #", "# "]),
    ('!', [" ", "#", "#", "#", "#", " ", "#", " "]),
    ('?', ["   ", " # ", "# #", "  #", " # ", "   ", " # ", "   "]),
    ('\'', [" ", "#", "#", "#", " ", " ", " ", " "]),
    ('"', ["   ", "# #", "# #", "   ", "   ", "   ", "   ", "   "]),
    ('(', ["  ", " #", "# ", "# ", "# ", "# ", " #", "  "]),
    (')', ["  ", "# ", " #", " #", " #", " #", "# ", "  "]),
    ('-', ["    ", "    ", "    ", "    ", "####", "    ", "    ", "    "]),
    ('–', ["     ", "     ", "     ", "     ", "#####", "     ", "     ", "     "]),
    ('/', ["    ", "   #", "   #", "  # ", " #  ", "#   ", "#   ", "    "]),
    ('+', ["     ", "     ", "  #  ", "  #  ", "#####", "  #  ", "  #  ", "     "]),
    ('&', [" #  ", "# # ", "# # ", " #  ", "# # ", "# # ", " # #", "    "]),
    ('%', ["   ", "#  ", "# #", " # ", "# #", "  #", "   ", "   "]),
    (' ', ["  ", "  ", "  ", "  ", "  ", "  ", "  ", "  "]),
];

/// A text broken into lines of letters.
#[derive(Debug, Clone)]
pub(super) struct BlockText {
    lines: Vec<String>,
}

impl BlockText {
    /// The text in lines of at most so many columns; `None` where a word is wider than that, or has a
    /// letter that cannot be drawn.
    pub(super) fn new(text: &str, width: usize) -> Option<Self> {
        let mut lines: Vec<String> = Vec::new();
        for word in text.split([' ', '\n']).filter(|word| !word.is_empty()) {
            if columns(word)? > width {
                return None;
            }
            let longer = lines.last().map(|line| format!("{line} {word}"));
            match (lines.last_mut(), longer) {
                (Some(line), Some(longer)) if columns(&longer)? <= width => *line = longer,
                _ => lines.push(word.to_owned()),
            }
        }
        Some(Self { lines })
    }

    /// Its rows, so many dots from line to line.
    pub(super) fn rows(&self, pitch: usize) -> Vec<String> {
        let mut dots: Vec<Vec<bool>> = Vec::new();
        for line in &self.lines {
            let gap = if dots.is_empty() { 0 } else { pitch.saturating_sub(DOTS) };
            dots.extend(std::iter::repeat_n(Vec::new(), gap));
            dots.extend((0..DOTS).map(|row| dots_of_row(line, row)));
        }
        let dot = |row: &[bool], x: usize| row.get(x).copied().unwrap_or_default();
        let cells = |pair: &[Vec<bool>]| {
            let (upper, lower) = match pair {
                [upper, lower] => (upper.as_slice(), lower.as_slice()),
                [upper] => (upper.as_slice(), [].as_slice()),
                _ => ([].as_slice(), [].as_slice()),
            };
            let row: String = (0..upper.len().max(lower.len()))
                .map(|x| half_blocks(dot(upper, x), dot(lower, x)))
                .collect();
            row.trim_end().to_owned()
        };
        dots.chunks(2).map(cells).collect()
    }
}

/// A cell of two dots.
pub(super) const fn half_blocks(upper: bool, lower: bool) -> char {
    match (upper, lower) {
        (true, true) => '█',
        (true, false) => '▀',
        (false, true) => '▄',
        (false, false) => ' ',
    }
}

fn shape(letter: char) -> Option<&'static [&'static str; DOTS]> {
    let letter = match letter {
        '\u{a0}' => ' ',
        '”' | '“' => '"',
        '’' => '\'',
        letter => letter,
    };
    LETTERS.iter().find(|(drawn, _)| *drawn == letter).map(|(_, shape)| shape)
}

fn columns(text: &str) -> Option<usize> {
    let widths = text.chars().map(|letter| Some(shape(letter)?.first()?.len() + GAP));
    let all: usize = widths.sum::<Option<usize>>()?;
    Some(all.saturating_sub(GAP))
}

fn dots_of_row(line: &str, row: usize) -> Vec<bool> {
    let mut dots = Vec::new();
    for shape in line.chars().filter_map(shape) {
        if !dots.is_empty() {
            dots.extend([false; GAP]);
        }
        dots.extend(shape.get(row).into_iter().flat_map(|row| row.chars()).map(|dot| dot == '#'));
    }
    dots
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "tests")]

    use super::*;

    #[test]
    fn every_letter_is_equally_wide_in_each_of_its_rows() {
        for (letter, shape) in LETTERS {
            let first = shape.iter().map(|row| row.len()).next().unwrap();
            assert!(shape.iter().all(|row| row.len() == first), "{letter}");
            let is_blank = shape.iter().all(|row| row.trim().is_empty());
            assert_eq!(is_blank, letter == ' ', "{letter}");
        }
    }

    #[test]
    fn no_two_letters_look_the_same() {
        for (n, (letter, shape)) in LETTERS.iter().enumerate() {
            let same = LETTERS.iter().skip(n + 1).find(|(_, other)| other == shape);
            assert_eq!(same, None, "{letter}");
        }
    }

    #[test]
    fn a_text_is_broken_between_words_and_keeps_all_of_them() {
        let text = "Onsdag kväll. Städningen och receptionen jämför vad de har sett.";
        for width in [60, 90, 152] {
            let broken = BlockText::new(text, width).unwrap();
            assert_eq!(broken.lines.join(" "), text);
            for pitch in PITCHES {
                let rows = broken.rows(pitch);
                assert_eq!(rows.len(), ((broken.lines.len() - 1) * pitch + DOTS).div_ceil(2));
                assert!(rows.iter().all(|row| row.chars().count() <= width));
            }
        }
        assert!(BlockText::new("receptionen", 20).is_none());
        assert!(BlockText::new("東京", 80).is_none());
        assert_eq!(BlockText::new("Å", 9).unwrap().rows(9), [" ▀▀", "▄▀▀▄", "█▀▀█", "▀  ▀"]);
    }
}

//! A telephone number, or the time, in digits of several rows, drawn from full and half blocks, which
//! every font has. A number stands beside or above the same number as text, never instead of it.

use super::block_letters::half_blocks;

/// The height of a face, in half rows.
const HALF_ROWS: usize = 6;
/// Columns between two digits.
const GAP: usize = 1;

/// Six dots a digit in each direction.
const WIDE: [(char, [&str; HALF_ROWS]); 14] = [
    ('0', [" #### ", "##  ##", "##  ##", "##  ##", "##  ##", " #### "]),
    ('1', [" ## ", "### ", " ## ", " ## ", " ## ", "####"]),
    ('2', ["##### ", "    ##", " #### ", "##    ", "##    ", "######"]),
    ('3', ["##### ", "    ##", " #### ", "    ##", "    ##", "##### "]),
    ('4', ["##  ##", "##  ##", "######", "    ##", "    ##", "    ##"]),
    ('5', ["######", "##    ", "##### ", "    ##", "    ##", "##### "]),
    ('6', [" #### ", "##    ", "##### ", "##  ##", "##  ##", " #### "]),
    ('7', ["######", "    ##", "   ## ", "  ##  ", "  ##  ", "  ##  "]),
    ('8', [" #### ", "##  ##", " #### ", "##  ##", "##  ##", " #### "]),
    ('9', [" #### ", "##  ##", " #####", "    ##", "    ##", " #### "]),
    ('-', ["    ", "    ", "####", "    ", "    ", "    "]),
    ('.', ["  ", "  ", "  ", "  ", "##", "##"]),
    (':', ["  ", "##", "  ", "  ", "##", "  "]),
    (' ', ["  ", "  ", "  ", "  ", "  ", "  "]),
];

/// Four dots across, for longer numbers.
const NARROW: [(char, [&str; HALF_ROWS]); 14] = [
    ('0', [" ## ", "#  #", "#  #", "#  #", "#  #", " ## "]),
    ('1', [" # ", "## ", " # ", " # ", " # ", "###"]),
    ('2', ["### ", "   #", " ## ", "#   ", "#   ", "####"]),
    ('3', ["### ", "   #", " ## ", "   #", "   #", "### "]),
    ('4', ["#  #", "#  #", "####", "   #", "   #", "   #"]),
    ('5', ["####", "#   ", "### ", "   #", "   #", "### "]),
    ('6', [" ## ", "#   ", "### ", "#  #", "#  #", " ## "]),
    ('7', ["####", "   #", "  # ", " #  ", " #  ", " #  "]),
    ('8', [" ## ", "#  #", " ## ", "#  #", "#  #", " ## "]),
    ('9', [" ## ", "#  #", " ###", "   #", "   #", " ## "]),
    ('-', ["   ", "   ", "###", "   ", "   ", "   "]),
    ('.', ["  ", "  ", "  ", "  ", "##", "##"]),
    (':', ["  ", "##", "  ", "  ", "##", "  "]),
    (' ', ["  ", "  ", "  ", "  ", "  ", "  "]),
];

/// The number `times` as large as its face, in the widest face that fits; `None` where neither does, or
/// where the number has another sign in it.
pub(super) fn rows(number: &str, times: usize, width: usize) -> Option<Vec<String>> {
    [&WIDE, &NARROW].into_iter().find_map(|face| {
        let dots: Vec<Vec<bool>> = (0..HALF_ROWS)
            .map(|row| dots_of_row(number, face, row, times))
            .collect::<Option<_>>()?;
        let fits = dots.iter().all(|row| row.len() <= width);
        fits.then(|| blocks(&dots, times))
    })
}

fn dots_of_row(
    number: &str,
    face: &[(char, [&str; HALF_ROWS])],
    row: usize,
    times: usize,
) -> Option<Vec<bool>> {
    let mut dots: Vec<bool> = Vec::new();
    for digit in number.chars() {
        let (_, shape) = face.iter().find(|(drawn, _)| *drawn == digit)?;
        if !dots.is_empty() {
            dots.extend(std::iter::repeat_n(false, GAP * times));
        }
        let line = shape.get(row)?.chars();
        dots.extend(line.flat_map(|dot| std::iter::repeat_n(dot == '#', times)));
    }
    Some(dots)
}

/// Two half rows to a row of cells.
fn blocks(dots: &[Vec<bool>], times: usize) -> Vec<String> {
    let half_rows: Vec<&Vec<bool>> =
        dots.iter().flat_map(|row| std::iter::repeat_n(row, times)).collect();
    let cell = |(upper, lower): (&bool, &bool)| half_blocks(*upper, *lower);
    let row = |pair: &[&Vec<bool>]| match pair {
        [upper, lower] => upper.iter().zip(lower.iter()).map(cell).collect::<String>(),
        _ => String::new(),
    };
    half_rows.chunks(2).map(|pair| row(pair).trim_end().to_owned()).collect()
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "tests")]

    use super::*;

    #[test]
    fn every_sign_of_a_face_is_equally_wide_in_each_of_its_rows() {
        for (sign, shape) in WIDE.iter().chain(&NARROW) {
            let first = shape.iter().map(|row| row.len()).next().unwrap();
            assert!(shape.iter().all(|row| row.len() == first), "{sign}");
        }
    }

    #[test]
    fn a_number_takes_the_widest_face_that_fits_or_none() {
        let wide = rows("112", 1, 80).unwrap();
        assert_eq!(wide, ["▄██  ▄██  ▀▀▀▀█▄", " ██   ██  ▄█▀▀▀", "▄██▄ ▄██▄ ██▄▄▄▄"]);
        let narrow = rows("020-39 00 00", 1, 54).unwrap();
        assert!(narrow.iter().all(|row| row.chars().count() <= 54));
        assert_eq!(rows("020-39 00 00", 1, 53), None);
        assert_eq!(rows("112", 3, 80).unwrap().len(), 9);
        assert_eq!(rows("ring 112", 1, 80), None);
    }
}

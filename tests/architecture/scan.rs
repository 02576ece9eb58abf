//! Reads Rust just well enough: code apart from comments and text, tests apart from the program.
//! No parser: a rule of the house must hold on what anybody can see in the file.

/// A literal text in code.
#[derive(Debug, PartialEq, Eq)]
pub struct Literal {
    pub line: usize,
    pub text: String,
    /// What stands before it on the way back to the last comma, bracket or semicolon.
    pub before: String,
}

/// A file taken apart. Lines of the code are lines of the file.
#[derive(Debug, Default)]
pub struct Scanned {
    /// The code, with comments and the insides of literals blanked out.
    pub code: String,
    pub literals: Vec<Literal>,
}

/// Takes a file apart, and leaves out its module of tests.
pub fn program(text: &str) -> Scanned {
    let mut scanned = scan(text);
    let tests = scanned.code.find("#[cfg(test)]").filter(|at| {
        let after = scanned.code[*at..].trim_start_matches("#[cfg(test)]").trim_start();
        after.starts_with("mod ")
    });
    if let Some(at) = tests {
        let last = scanned.code[..at].matches('\n').count() + 1;
        scanned.literals.retain(|literal| literal.line < last);
        scanned.code.truncate(at);
    }
    scanned
}

/// Takes a file apart.
pub fn scan(text: &str) -> Scanned {
    let chars: Vec<char> = text.chars().collect();
    let mut scanned = Scanned::default();
    let mut at = 0;
    while at < chars.len() {
        let rest = &chars[at..];
        if rest.starts_with(&['/', '/']) {
            at += rest.iter().take_while(|c| **c != '\n').count();
        } else if rest.starts_with(&['/', '*']) {
            at += blank(&mut scanned.code, rest, comment(rest));
        } else if let Some((skip, end)) = literal(&chars, at) {
            let line = scanned.code.matches('\n').count() + 1;
            let before = scanned.code.rsplit([',', '(', '[', '{', ';']).next().unwrap().trim();
            let inside = rest[skip..end].iter().collect();
            let before = before.to_owned();
            scanned.literals.push(Literal { line, text: inside, before });
            scanned.code.push('"');
            at += blank(&mut scanned.code, rest, end);
            at += rest[end..].iter().take_while(|c| **c == '"' || **c == '#').count();
            scanned.code.push('"');
        } else if let Some(long) = character(rest) {
            scanned.code.push_str("''");
            at += long;
        } else {
            scanned.code.push(rest[0]);
            at += 1;
        }
    }
    scanned
}

/// Passes over, keeping the ends of lines.
fn blank(code: &mut String, rest: &[char], end: usize) -> usize {
    code.extend(rest[..end].iter().filter(|c| **c == '\n'));
    end
}

/// The length of a comment, others within it.
fn comment(rest: &[char]) -> usize {
    let (mut depth, mut at) = (0, 0);
    while at < rest.len() {
        match rest[at..] {
            ['/', '*', ..] => (depth, at) = (depth + 1, at + 2),
            ['*', '/', ..] => (depth, at) = (depth - 1, at + 2),
            _ => at += 1,
        }
        if depth == 0 {
            break;
        }
    }
    at
}

/// Where the inside of a literal text begins and ends, from here.
fn literal(chars: &[char], at: usize) -> Option<(usize, usize)> {
    let rest = &chars[at..];
    let in_name = at > 0 && (chars[at - 1].is_alphanumeric() || chars[at - 1] == '_');
    let prefix = rest.iter().take_while(|c| matches!(c, 'b' | 'r' | 'c')).count();
    if prefix > 2 || (prefix > 0 && in_name) {
        return None;
    }
    let raw = rest[..prefix].contains(&'r');
    let hashes = if raw { rest[prefix..].iter().take_while(|c| **c == '#').count() } else { 0 };
    let start = prefix + hashes + 1;
    if rest.get(start - 1) != Some(&'"') {
        return None;
    }
    let mut end = start;
    while end < rest.len() {
        match rest[end] {
            '\\' if !raw => end += 2,
            '"' if rest[end + 1..].iter().take_while(|c| **c == '#').count() >= hashes => break,
            _ => end += 1,
        }
    }
    Some((start, end.min(rest.len())))
}

/// The length of a character in quotes; a lifetime is none.
fn character(rest: &[char]) -> Option<usize> {
    match rest {
        ['\'', '\\', ..] => {
            let end = rest.iter().skip(3).position(|c| *c == '\'')?;
            Some(end + 4)
        }
        ['\'', _, '\'', ..] => Some(3),
        _ => None,
    }
}

#[test]
fn code_comments_and_texts_are_told_apart() {
    let text = "//! a \"comment\"\nuse a::b; /* x /* y */ \"no\" */ let q = '\"';\n\
                let s = f(\"one \\\" two\", r#\"raw \" text\"#, 'a', b\"x\"); // end\nfn g<'a>() {}\n";
    let scanned = scan(text);
    let texts: Vec<_> = scanned.literals.iter().map(|one| (one.line, &*one.text)).collect();
    assert_eq!(texts, [(3, "one \\\" two"), (3, "raw \" text"), (3, "x")]);
    assert!(scanned.code.contains("let q = '';"));
    assert!(scanned.code.contains("fn g<'a>() {}"));
    assert!(!scanned.code.contains("comment") && !scanned.code.contains("no"));
    assert_eq!(scanned.code.lines().count(), 4);
}

#[test]
fn the_module_of_tests_is_left_out() {
    let text = "fn a() {}\n#[cfg(test)]\nmod tests { fn b() { c(\"d\").unwrap() } }\n";
    let scanned = program(text);
    assert!(!scanned.code.contains("unwrap") && scanned.literals.is_empty());
    let kept = program("#[cfg(test)]\nuse a::b;\nfn c() { d.unwrap() }\n");
    assert!(kept.code.contains("unwrap"));
}

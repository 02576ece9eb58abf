//! A strict reader of the HTML that is written here: every element is closed in its order, every
//! attribute is in double quotes and stands once, and a bare `<`, `>` or `&` is an error. It reads
//! less than a browser does, so what it takes every browser takes.

use vaksam::frontends::paper::PaperFormat;

use super::World;

/// Elements without content.
const VOID: [&str; 1] = ["meta"];

/// Everything a paper may be made of; nothing in it can run or fetch.
const ELEMENTS: [&str; 28] = [
    "html", "head", "meta", "title", "style", "body", "main", "article", "header", "section", "h1",
    "h2", "p", "ul", "li", "div", "span", "strong", "br", "progress", "table", "thead", "tbody",
    "tr", "th", "td", "svg", "path",
];

const ATTRIBUTES: [&str; 12] = [
    "lang",
    "charset",
    "http-equiv",
    "content",
    "name",
    "class",
    "value",
    "max",
    "aria-hidden",
    "dir",
    "viewBox",
    "d",
];

/// A run of text and the elements around it, the nearest last, each with its class.
#[derive(Debug)]
pub struct Piece {
    pub around: Vec<(String, String)>,
    /// With the escapes undone.
    pub text: String,
}

impl Piece {
    /// Whether it stands on the paper.
    pub fn is_shown(&self) -> bool {
        self.around.iter().any(|(name, _)| name == "body")
    }

    pub fn is_in(&self, class: &str) -> bool {
        self.around.iter().any(|(_, classes)| classes.split(' ').any(|own| own == class))
    }
}

/// Reads a whole file.
pub fn read(html: &str) -> Result<Vec<Piece>, String> {
    let mut rest = html.strip_prefix("<!DOCTYPE html>").ok_or("no document type")?;
    let mut open: Vec<(String, String)> = Vec::new();
    let mut pieces = Vec::new();
    while !rest.is_empty() {
        let Some(inside) = rest.strip_prefix('<') else {
            let end = rest.find('<').unwrap_or(rest.len());
            let is_style = open.last().is_some_and(|(name, _)| name == "style");
            let text = if is_style { rest[..end].to_owned() } else { unescaped(&rest[..end])? };
            if open.is_empty() {
                return Err(format!("text outside: {text}"));
            }
            pieces.push(Piece { around: open.clone(), text });
            rest = &rest[end..];
            continue;
        };
        let (tag, after) = inside.split_once('>').ok_or("a tag without end")?;
        rest = after;
        if let Some(name) = tag.strip_prefix('/') {
            let last = open.pop().ok_or_else(|| format!("{name} was not open"))?;
            if last.0 != name {
                return Err(format!("{name} closes {}", last.0));
            }
            continue;
        }
        let (name, class) = element(tag)?;
        if !VOID.contains(&name.as_str()) {
            open.push((name, class));
        }
    }
    if open.is_empty() { Ok(pieces) } else { Err(format!("left open: {open:?}")) }
}

/// The name of an element and its class.
fn element(tag: &str) -> Result<(String, String), String> {
    let (name, mut rest) = tag.split_once(' ').unwrap_or((tag, ""));
    if !ELEMENTS.contains(&name) {
        return Err(format!("element {name}"));
    }
    let mut seen: Vec<(&str, String)> = Vec::new();
    while !rest.is_empty() {
        let (attribute, after) = rest.split_once("=\"").ok_or(format!("attribute {rest}"))?;
        let (value, after) = after.split_once('"').ok_or(format!("value {after}"))?;
        if !ATTRIBUTES.contains(&attribute) || seen.iter().any(|(own, _)| *own == attribute) {
            return Err(format!("attribute {attribute}"));
        }
        seen.push((attribute, unescaped(value)?));
        rest = match after.strip_prefix(' ') {
            Some(next) => next,
            None if after.is_empty() => after,
            None => return Err(format!("after a value: {after}")),
        };
    }
    let class = seen.into_iter().find(|(own, _)| *own == "class");
    Ok((name.to_owned(), class.map(|(_, value)| value).unwrap_or_default()))
}

fn unescaped(text: &str) -> Result<String, String> {
    let mut parts = text.split('&');
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (entity, after) = part.split_once(';').ok_or(format!("a bare &: {part}"))?;
        out.push(match entity {
            "amp" => '&',
            "lt" => '<',
            "gt" => '>',
            "quot" => '"',
            other => return Err(format!("entity {other}")),
        });
        out.push_str(after);
    }
    if text.contains(['<', '>']) { Err(format!("a bare < or >: {text}")) } else { Ok(out) }
}

#[test]
fn the_reader_refuses_what_is_not_well_formed() {
    let whole = |inside: &str| read(&format!("<!DOCTYPE html><html>{inside}</html>"));
    assert_eq!(whole("<p>a &amp; b</p>").unwrap()[0].text, "a & b");
    for wrong in [
        "<p>",
        "</p>",
        "<p><span></p></span>",
        "<p>a & b</p>",
        "<p>&nbsp;</p>",
        "<p>a > b</p>",
        "<p class=x></p>",
        "<p class='x'></p>",
        "<p class=\"x\"class=\"y\"></p>",
        "<p class=\"x\" class=\"y\"></p>",
        "<p onclick=\"x\"></p>",
        "<p style=\"x\"></p>",
        "<script></script>",
        "<a href=\"x\"></a>",
        "<img src=\"x\">",
        "<!-- -->",
    ] {
        assert!(whole(wrong).is_err(), "{wrong}");
    }
    assert!(read("<html></html>").is_err());
    assert!(read("<!DOCTYPE html><p></p>text").is_err());
}

#[test]
fn the_html_is_well_formed_runs_nothing_and_fetches_nothing() {
    let world = World::new();
    for paper in world.papers() {
        let html = paper.written(PaperFormat::Html);
        let pieces = read(&html).unwrap_or_else(|fault| panic!("{}: {fault}", paper.name()));
        let title: Vec<&Piece> =
            pieces.iter().filter(|piece| piece.around.last().unwrap().0 == "title").collect();
        assert_eq!(title[0].text, paper.page.title, "{}", paper.name());
        let lang = format!("<html lang=\"{}\">", paper.language.code());
        assert_eq!(html.matches(&lang).count(), 1, "{}", paper.name());
        let style = pieces.iter().find(|piece| piece.around.last().unwrap().0 == "style").unwrap();
        for fetched in ["url", "@import", "@font-face", "http", "//", "expression"] {
            assert!(!style.text.contains(fetched), "{fetched}");
        }
        assert!(style.text.contains("size: A4"));
        assert!(html.contains("default-src 'none';style-src 'unsafe-inline'"));
    }
}

//! Addresses of pages and of mail, as far as they may stand in content. Whoever reads one must see where
//! it leads: `https://polisen.se@example.org` leads to the last of its two names, and `javascript:` to
//! none.

/// The longest name of a site and the longest part of it, by RFC 1035.
const HOST: usize = 253;
const LABEL: usize = 63;

/// The letters of Swedish names besides those of ASCII. Others could look like them.
const SWEDISH: &str = "åäöéü";

/// Whether a text is the address of a page on the web, whose site stands where one looks for it.
pub fn is_web_address(text: &str) -> bool {
    let Some((scheme, rest)) = text.split_once("://") else { return false };
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let (host, port) = authority.split_once(':').unwrap_or((authority, "443"));
    let is_odd = |c: char| c.is_whitespace() || c.is_control() || "\\<>\"".contains(c);
    ["https", "http"].iter().any(|known| scheme.eq_ignore_ascii_case(known))
        && is_host(host)
        && port.parse::<u16>().is_ok_and(|port| port > 0)
        && port.bytes().all(|byte| byte.is_ascii_digit())
        && !text.contains(is_odd)
}

/// Whether a text is an address of mail, without a name or a comment.
pub fn is_mail_address(text: &str) -> bool {
    let is_local = |local: &str| {
        let fits = |c: char| c.is_ascii_alphanumeric() || "._+-".contains(c);
        !local.is_empty() && local.len() <= LABEL && local.chars().all(fits)
    };
    text.split_once('@').is_some_and(|(local, host)| is_local(local) && is_host(host))
}

/// Whether a text wants to be an address, well formed or not: it has a scheme.
pub fn has_scheme(text: &str) -> bool {
    let Some((scheme, rest)) = text.split_once(':') else { return false };
    let fits = |c: char| c.is_ascii_alphanumeric() || "+.-".contains(c);
    scheme.starts_with(|c: char| c.is_ascii_alphabetic())
        && scheme.chars().all(fits)
        && rest.starts_with(|c: char| !c.is_whitespace())
}

/// A name of a site: two parts at least, the last of them no number.
fn is_host(host: &str) -> bool {
    let fits = |c: char| c.is_ascii_alphanumeric() || c == '-' || SWEDISH.contains(c);
    let is_label = |label: &str| {
        (1..=LABEL).contains(&label.len())
            && label.chars().all(fits)
            && !label.starts_with('-')
            && !label.ends_with('-')
    };
    let is_name = |last: &str| last.contains(|c: char| c.is_ascii_alphabetic());
    host.len() <= HOST
        && host.split('.').all(is_label)
        && host.rsplit_once('.').is_some_and(|(_, last)| is_name(last))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_of_a_page_leads_where_it_seems_to() {
        for text in [
            "https://polisen.se",
            "http://texttelefoni.se/sv/node/59",
            "HTTPS://Polisen.se/tips?a=b@c#d",
            "https://minasidor.björkö.se:8443/@x",
            "https://example.org/a%20b_(c)",
        ] {
            assert!(is_web_address(text) && has_scheme(text), "{text}");
        }
        for text in [
            "https://polisen.se@evil.example",
            "https://polisen.se:443@evil.example/",
            "https://@evil.example",
            "https://evil.example\\@polisen.se",
            "https://evil.example\\polisen.se",
            "https://pоlisen.se",
            "https://polisen.se%2f.evil.example",
            "https://2130706433/",
            "https://127.0.0.1/",
            "https://[::1]/",
            "https://polisen..se",
            "https://polisen.se:/",
            "https://polisen.se:+443/",
            "https://polisen.se:99999/",
            "https:///polisen.se",
            "https://",
            "https:polisen.se",
            "//polisen.se",
            "polisen.se",
            "javascript:alert(1)",
            "javascript://polisen.se/%0aalert(1)",
            "data:text/html,x",
            "file:///etc/passwd",
            "ftp://polisen.se",
            " https://polisen.se",
            "https://polisen.se /x",
            "https://polisen.se/\u{a0}x",
            "",
        ] {
            assert!(!is_web_address(text), "{text}");
        }
    }

    #[test]
    fn what_is_said_in_words_is_no_address() {
        for text in ["x", "Ringt växeln: de svarade", "unknown", "Rapport 2024, s. 12", "12:30"] {
            assert!(!has_scheme(text), "{text}");
        }
        for text in ["javascript:x", "data:,x", "https://a@b", "mailto:a@b.se", "x:y"] {
            assert!(has_scheme(text), "{text}");
        }
    }

    #[test]
    fn an_address_of_mail_is_one_name_at_one_site() {
        for text in ["visa.app@migrationsverket.se", "a+b_c-d@x.björkö.se"] {
            assert!(is_mail_address(text), "{text}");
        }
        for text in
            ["a", "@b.se", "a@b", "a@b@c.se", "a b@c.se", "mailto:a@b.se", "A <a@b.se>", "å@b.se"]
        {
            assert!(!is_mail_address(text), "{text}");
        }
    }
}

//! Addresses lead where they seem to, in the facts of contacts and sources.

use toml::Spanned;

use super::context::Rules;
use crate::{
    content::{
        address::{has_scheme, is_mail_address, is_web_address},
        source::Text,
    },
    diagnostic::{Code, Diagnostic, FileName},
};

impl Rules<'_> {
    pub(super) fn addresses(&mut self) {
        let raw = self.content.raw;
        for contact in &raw.contacts.entries {
            let (file, item) = (&contact.file, &contact.item);
            self.address(file, item.web.as_ref(), is_web_address);
            self.address(file, item.email.as_ref(), is_mail_address);
            // It may be told in words as well.
            let source = item.source.as_ref();
            self.address(file, source, |text| !has_scheme(text) || is_web_address(text));
        }
        for source in &raw.sources.entries {
            self.address(&source.file, source.item.url.as_ref(), is_web_address);
        }
    }

    fn address(
        &mut self,
        file: &FileName,
        text: Option<&Spanned<Text>>,
        is_fine: impl Fn(&str) -> bool,
    ) {
        if let Some(text) = text.filter(|text| !is_fine(text.get_ref())) {
            let problem = Diagnostic::new(Code::AddressMalformed, file, text.span());
            self.push(problem.with("name", &**text.get_ref()));
        }
    }
}

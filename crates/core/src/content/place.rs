//! Where somebody is.

use std::rc::Rc;

use super::kinds::Municipality;
use crate::{ids::CountyId, prepared::prepared_enum};

/// Where somebody is: a municipality, or only a county.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place {
    /// A municipality, which lies in a county.
    Municipality(Rc<Municipality>),
    /// A county, while nobody said in which of its municipalities.
    County(CountyId),
}

prepared_enum! { Place { 0 = Municipality(own), 1 = County(county) } }

impl Place {
    /// The county.
    pub fn county(&self) -> &CountyId {
        match self {
            Self::Municipality(municipality) => &municipality.county,
            Self::County(county) => county,
        }
    }

    /// The municipality, where it is known.
    pub fn municipality(&self) -> Option<&Municipality> {
        match self {
            Self::Municipality(municipality) => Some(municipality),
            Self::County(_) => None,
        }
    }
}

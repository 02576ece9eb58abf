//! Where somebody is.

use std::rc::Rc;

use super::kinds::Municipality;
use crate::ids::CountyId;

/// Where somebody is: a municipality, or only a county.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place {
    /// A municipality, which lies in a county.
    Municipality(Rc<Municipality>),
    /// A county, while nobody said in which of its municipalities.
    County(CountyId),
}

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

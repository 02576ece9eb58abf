//! Values of a few of many positions. Going through them takes as long as there are values, however many
//! positions there are.

/// Values by position; a position without one has the default.
#[derive(Clone)]
pub struct SparseVec<T> {
    /// One more than the place of a position's value; zero where it has none.
    places: Vec<usize>,
    values: Vec<(usize, T)>,
}

impl<T: Copy + Default> SparseVec<T> {
    /// No value at so many positions.
    pub fn new(length: usize) -> Self {
        Self { places: vec![0; length], values: Vec::new() }
    }

    /// The value of a position.
    pub fn get(&self, position: usize) -> T {
        let place = self.places.get(position).and_then(|place| place.checked_sub(1));
        let found = place.and_then(|place| self.values.get(place));
        found.map(|(_, value)| *value).unwrap_or_default()
    }

    /// The value of a position, to be changed; nothing behind the last position.
    pub fn get_mut(&mut self, position: usize) -> Option<&mut T> {
        let place = self.places.get_mut(position)?;
        if *place == 0 {
            self.values.push((position, T::default()));
            *place = self.values.len();
        }
        self.values.get_mut(*place - 1).map(|(_, value)| value)
    }

    /// The values with their positions, in the order in which they came.
    pub fn iter(&self) -> impl Iterator<Item = (usize, T)> + '_ {
        self.values.iter().copied()
    }

    /// The same, to be changed.
    pub fn iter_mut(&mut self) -> impl Iterator<Item = (usize, &mut T)> {
        self.values.iter_mut().map(|(position, value)| (*position, value))
    }
}

//! A second reading of the rule in the design ("The picture", rules 1 to 7), written from its
//! words alone and before the program's own reading was opened. It takes the bank as plain TOML
//! values and shares no type with the program, so that a fault must be made twice to stay hidden.

use std::collections::{BTreeMap, BTreeSet};

use toml::{Table, Value};

/// What was said of a sign or a gate; a plain no and not saying anything are the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Said {
    No,
    Unsure,
    Yes,
}

impl Said {
    pub const ALL: [Self; 3] = [Self::No, Self::Unsure, Self::Yes];
}

/// Weak, medium, strong.
pub const WEAK: u8 = 1;
pub const MEDIUM: u8 = 2;
pub const STRONG: u8 = 3;

pub const AXES: [&str; 4] = ["coercion", "exploitation", "vulnerability", "deception"];
pub const OUTCOMES: [&str; 6] =
    ["no-signs", "weak-signs", "suspicion", "strong-picture", "child-concern", "immediate-danger"];

/// The place of an outcome in the order from the lowest.
pub fn rank(outcome: &str) -> usize {
    OUTCOMES.iter().position(|known| *known == outcome).expect("an outcome")
}

/// A sign as the file has it.
#[derive(Debug, Clone)]
pub struct Sign {
    pub id: String,
    pub group: String,
    pub strength: u8,
    pub counts: bool,
    pub child_only: bool,
    pub act_now: Option<String>,
}

/// A group as the file has it.
#[derive(Debug, Clone)]
pub struct Group {
    pub axis: String,
    pub cap_adult: u8,
    pub cap_child: u8,
    pub delphi: bool,
    pub floor: bool,
}

/// The bank as the file has it.
#[derive(Debug)]
pub struct Bank {
    pub signs: Vec<Sign>,
    pub groups: BTreeMap<String, Group>,
    pub gates: Vec<String>,
    pub sectors: Vec<String>,
}

/// What one person said.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Seen {
    pub gates: BTreeMap<String, Said>,
    pub signs: BTreeMap<String, Said>,
}

impl Seen {
    pub fn sign(mut self, id: &str, said: Said) -> Self {
        self.signs.insert(id.to_owned(), said);
        self
    }

    pub fn gate(mut self, id: &str, said: Said) -> Self {
        self.gates.insert(id.to_owned(), said);
        self
    }

    pub fn said(&self, sign: &str) -> Said {
        self.signs.get(sign).copied().unwrap_or(Said::No)
    }

    fn raised(&self, gate: &str) -> bool {
        self.gates.get(gate).is_some_and(|said| *said > Said::No)
    }
}

/// How many groups an axis has at each strength.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Counts {
    pub strong: usize,
    pub medium: usize,
    pub weak: usize,
}

impl Counts {
    pub fn all(self) -> usize {
        self.strong + self.medium + self.weak
    }

    /// Rule 5, in its words: two strong; or one strong and one other; or three medium; or two
    /// medium and one weak.
    pub fn filled(self) -> bool {
        let Self { strong, medium, weak } = self;
        strong >= 2
            || (strong >= 1 && medium + weak >= 1)
            || medium >= 3
            || (medium >= 2 && weak >= 1)
    }

    fn add(&mut self, strength: u8) {
        match strength {
            WEAK => self.weak += 1,
            MEDIUM => self.medium += 1,
            STRONG => self.strong += 1,
            _ => {}
        }
    }
}

/// All that rule 6 looks at.
#[allow(clippy::struct_excessive_bools, reason = "the rule speaks of four flags")]
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Sight {
    pub danger: bool,
    pub child: bool,
    pub child_now: bool,
    pub floor: bool,
    /// In the order of [`AXES`].
    pub axes: [Counts; 4],
}

impl Sight {
    /// Rule 6, from the top.
    pub fn outcome(&self) -> &'static str {
        let [coercion, exploitation, ..] = self.axes;
        let some_medium = |axis: Counts| axis.medium + axis.strong > 0;
        if self.danger {
            return "immediate-danger";
        }
        if self.child && (self.child_now || self.axes.iter().any(|axis| some_medium(*axis))) {
            return "child-concern";
        }
        if exploitation.filled() && coercion.filled() {
            return "strong-picture";
        }
        if self.axes.iter().any(|axis| axis.filled())
            || coercion.strong > 0
            || self.floor
            || (some_medium(coercion) && some_medium(exploitation))
        {
            return "suspicion";
        }
        if self.axes.iter().any(|axis| axis.all() > 0) { "weak-signs" } else { "no-signs" }
    }

    /// Rule 7.
    pub fn labour_route(&self) -> bool {
        let [coercion, exploitation, ..] = self.axes;
        exploitation.filled() && coercion.all() == 0
    }
}

/// What the rule makes of what was said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verdict {
    pub outcome: &'static str,
    pub labour_route: bool,
    pub sight: Sight,
    /// The groups that count, with their strength.
    pub groups: BTreeMap<String, u8>,
}

/// Something an outcome rests on.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Ground {
    Gate(String),
    Sign(String),
    Group(String),
}

impl Bank {
    /// The shipped bank.
    pub fn shipped() -> Self {
        Self::read(include_str!("../../../guides/bank.toml"))
    }

    pub fn read(text: &str) -> Self {
        let file: Table = text.parse().expect("TOML");
        let rows = |name: &str| -> Vec<&Table> {
            let list = file[name].as_array().expect("a list");
            list.iter().map(|row| row.as_table().expect("a table")).collect()
        };
        let groups = rows("group").into_iter().map(|row| (word(row, "id"), group(row)));
        Self {
            signs: rows("sign").into_iter().map(sign).collect(),
            groups: groups.collect(),
            gates: rows("gate").into_iter().map(|row| word(row, "id")).collect(),
            sectors: rows("sector").into_iter().map(|row| word(row, "id")).collect(),
        }
    }

    pub fn sign(&self, id: &str) -> &Sign {
        self.signs.iter().find(|sign| sign.id == id).expect("a sign")
    }

    /// The signs of a group that count.
    pub fn counted(&self, group: &str) -> Vec<&Sign> {
        self.signs.iter().filter(|sign| sign.counts && sign.group == group).collect()
    }

    /// Rule 3.
    pub fn child(&self, seen: &Seen) -> bool {
        seen.raised("maybe-child")
            || self.signs.iter().any(|sign| sign.child_only && seen.said(&sign.id) > Said::No)
    }

    /// The strength of each group that counts.
    pub fn groups(&self, seen: &Seen) -> BTreeMap<String, u8> {
        let child = self.child(seen);
        let mut said: BTreeMap<&str, Vec<(u8, Said)>> = BTreeMap::new();
        for sign in self.signs.iter().filter(|sign| sign.counts) {
            let answer = seen.said(&sign.id);
            if answer > Said::No {
                said.entry(&sign.group).or_default().push((sign.strength, answer));
            }
        }
        said.into_iter()
            .map(|(id, marks)| (id.to_owned(), group_strength(&self.groups[id], &marks, child)))
            .filter(|(_, strength)| *strength > 0)
            .collect()
    }

    pub fn sight(&self, seen: &Seen) -> Sight {
        let groups = self.groups(seen);
        let mut axes = [Counts::default(); 4];
        for (id, strength) in &groups {
            let at = AXES.iter().position(|axis| *axis == self.groups[id].axis);
            axes[at.expect("an axis")].add(*strength);
        }
        Sight {
            danger: seen.raised("danger-now"),
            child: self.child(seen),
            child_now: self.signs.iter().any(|sign| {
                sign.act_now.as_deref() == Some("child") && seen.said(&sign.id) > Said::No
            }),
            floor: groups.iter().any(|(id, strength)| self.groups[id].floor && *strength >= MEDIUM),
            axes,
        }
    }

    pub fn verdict(&self, seen: &Seen) -> Verdict {
        let sight = self.sight(seen);
        Verdict {
            outcome: sight.outcome(),
            labour_route: sight.labour_route(),
            sight,
            groups: self.groups(seen),
        }
    }

    /// What the outcome rests on: everything that stands in a clause of rule 6 which holds for
    /// this outcome.
    pub fn why(&self, seen: &Seen) -> BTreeSet<Ground> {
        let verdict = self.verdict(seen);
        let on = |axis: &str, least: u8| -> BTreeSet<Ground> {
            verdict
                .groups
                .iter()
                .filter(|(id, strength)| self.groups[*id].axis == axis && **strength >= least)
                .map(|(id, _)| Ground::Group(id.clone()))
                .collect()
        };
        match verdict.outcome {
            "immediate-danger" => [Ground::Gate("danger-now".to_owned())].into(),
            "child-concern" => {
                let mut grounds: BTreeSet<Ground> =
                    AXES.iter().flat_map(|axis| on(axis, MEDIUM)).collect();
                if seen.raised("maybe-child") {
                    grounds.insert(Ground::Gate("maybe-child".to_owned()));
                }
                let of_child = self.signs.iter().filter(|sign| {
                    (sign.child_only || sign.act_now.as_deref() == Some("child"))
                        && seen.said(&sign.id) > Said::No
                });
                grounds.extend(of_child.map(|sign| Ground::Sign(sign.id.clone())));
                grounds
            }
            "strong-picture" => &on("coercion", WEAK) | &on("exploitation", WEAK),
            "suspicion" => self.why_suspicion(&verdict, on),
            "weak-signs" => AXES.iter().flat_map(|axis| on(axis, WEAK)).collect(),
            _ => BTreeSet::new(),
        }
    }

    fn why_suspicion(
        &self,
        verdict: &Verdict,
        on: impl Fn(&str, u8) -> BTreeSet<Ground>,
    ) -> BTreeSet<Ground> {
        let mut grounds = BTreeSet::new();
        for (axis, counts) in AXES.iter().zip(verdict.sight.axes) {
            if counts.filled() {
                grounds.extend(on(axis, WEAK));
            }
        }
        grounds.extend(on("coercion", STRONG));
        let floors = verdict
            .groups
            .iter()
            .filter(|(id, strength)| self.groups[*id].floor && **strength >= MEDIUM);
        grounds.extend(floors.map(|(id, _)| Ground::Group(id.clone())));
        let (force, use_of) = (on("coercion", MEDIUM), on("exploitation", MEDIUM));
        if !force.is_empty() && !use_of.is_empty() {
            grounds.extend(force);
            grounds.extend(use_of);
        }
        grounds
    }
}

/// Rules 2 and 4: the strength of a group from its counted signs that were marked; 0 where it does
/// not count.
pub fn group_strength(group: &Group, marks: &[(u8, Said)], child: bool) -> u8 {
    let weight = |(strength, said): &(u8, Said)| match said {
        Said::Yes => *strength,
        Said::Unsure => strength - 1,
        Said::No => 0,
    };
    let highest = marks.iter().map(weight).max().unwrap_or(0);
    let sure = marks.iter().filter(|(_, said)| *said == Said::Yes).count();
    let raised = if group.delphi && sure >= 3 { highest + 1 } else { highest };
    raised.min(if child { group.cap_child } else { group.cap_adult })
}

fn sign(row: &Table) -> Sign {
    let flag =
        |name: &str, usual: bool| row.get(name).map_or(usual, |v| v.as_bool().expect("bool"));
    Sign {
        id: word(row, "id"),
        group: word(row, "group"),
        strength: strength(row, "strength"),
        counts: flag("counts", true),
        child_only: flag("child_only", false),
        act_now: row.get("act_now").and_then(Value::as_str).map(str::to_owned),
    }
}

fn group(row: &Table) -> Group {
    Group {
        axis: word(row, "axis"),
        cap_adult: strength(row, "cap_adult"),
        cap_child: strength(row, "cap_child"),
        delphi: word(row, "origin") == "ilo-delphi",
        floor: row.get("floor").is_some_and(|floor| floor.as_str() == Some("suspicion")),
    }
}

fn word(row: &Table, name: &str) -> String {
    row[name].as_str().expect("a word").to_owned()
}

fn strength(row: &Table, name: &str) -> u8 {
    match row[name].as_str() {
        Some("weak") => WEAK,
        Some("medium") => MEDIUM,
        Some("strong") => STRONG,
        other => panic!("no strength: {other:?}"),
    }
}

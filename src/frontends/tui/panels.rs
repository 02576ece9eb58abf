//! What stands beside the page: what its keys open, in short. It cannot be scrolled, so what does not fit
//! whole is left to the key.

use ratatui::layout::Rect;

use crate::{
    frontends::canvas::Canvas,
    page::{Block, Fact},
};

use super::{
    block, card,
    context::LayoutContext,
    fact,
    row::{MARKER_MARGIN, Row, render_text},
    theme::{LINE, STRONG},
};

/// Blank rows before and after a heading, and between other blocks, the most first.
const GAPS: [[usize; 3]; 4] = [[2, 1, 1], [1, 1, 1], [1, 0, 1], [1, 0, 0]];

/// Draws a panel and returns how many rows it took.
pub(super) fn render(
    context: &LayoutContext,
    blocks: &[Block],
    area: Rect,
    canvas: &mut Canvas,
) -> u16 {
    let width = area.width.saturating_sub(MARKER_MARGIN).into();
    let rows = rows(&LayoutContext { width, ..*context }, blocks, area.height.into());
    for (row, place) in rows.iter().zip(area.rows()) {
        row.render(place, canvas);
    }
    u16::try_from(rows.len()).unwrap_or(area.height).min(area.height)
}

/// A thin line to the left of a panel, two blank columns before its text.
pub(super) fn render_line_before(panel: Rect, canvas: &mut Canvas) {
    let line = Rect { x: panel.x.saturating_sub(1), width: 1, ..panel };
    for place in line.rows() {
        render_text(place, canvas, "│", LINE);
    }
}

/// Whether all of a panel fits into its area.
pub(super) fn is_whole(context: &LayoutContext, blocks: &[Block], area: Rect) -> bool {
    let width = area.width.saturating_sub(MARKER_MARGIN).into();
    let context = LayoutContext { width, ..*context };
    let [.., closest] = GAPS;
    let before = std::iter::once(None).chain(blocks.iter().map(Some));
    let rows = blocks.iter().zip(before).map(|(block, before)| {
        let gap = before.map_or(0, |before| blank_rows(before, block, closest));
        gap + block_rows(&context, block).len()
    });
    rows.sum::<usize>() <= area.height.into()
}

/// As far apart as lets all of it stand there; where not even that does, the first blocks that do.
fn rows<'a>(context: &LayoutContext<'a>, blocks: &'a [Block], height: usize) -> Vec<Row<'a>> {
    let laid_out: Vec<Vec<Row>> = blocks.iter().map(|block| block_rows(context, block)).collect();
    let with_gaps = |gaps| -> Vec<Vec<Row<'a>>> {
        let before = std::iter::once(None).chain(blocks.iter().map(Some));
        let blocks = blocks.iter().zip(&laid_out).zip(before);
        blocks
            .map(|((block, rows), before)| {
                let gap = before.map_or(0, |before| blank_rows(before, block, gaps));
                std::iter::repeat_n(Row::default(), gap).chain(rows.iter().cloned()).collect()
            })
            .collect()
    };
    let count = |blocks: &[Vec<Row>]| blocks.iter().map(Vec::len).sum::<usize>();
    let [.., closest] = GAPS;
    let fitting = GAPS.into_iter().map(with_gaps).find(|blocks| count(blocks) <= height);
    let mut shown = fitting.unwrap_or_else(|| with_gaps(closest));
    while count(&shown) > height || ends_with_label(blocks, shown.len()) {
        shown.pop();
    }
    shown.into_iter().flatten().collect()
}

/// Whether the last of so many blocks announces one that is not among them.
fn ends_with_label(blocks: &[Block], shown: usize) -> bool {
    let last = shown.checked_sub(1).and_then(|last| blocks.get(last));
    let next = blocks.get(shown);
    let is_label = matches!(
        (last, next),
        (Some(Block::Heading(_)), _) | (Some(Block::Prose(_)), Some(Block::Points(_)))
    );
    next.is_some() && is_label
}

fn blank_rows(before: &Block, block: &Block, gaps: [usize; 3]) -> usize {
    let [before_heading, after_heading, others] = gaps;
    match (before, block) {
        (_, Block::Heading(_)) => before_heading,
        (Block::Heading(_), _) => after_heading,
        (Block::Prose(_), Block::Points(_)) | (Block::Fact(_), Block::Fact(_)) => 0,
        _ => others,
    }
}

fn block_rows<'a>(context: &LayoutContext<'a>, block: &'a Block) -> Vec<Row<'a>> {
    match block {
        Block::Card(card) => card::step(context, card),
        Block::Fact(fact) => fact_rows(context, fact),
        _ => block::rows(context, block),
    }
}

/// A panel has no columns for labels.
fn fact_rows<'a>(context: &LayoutContext<'a>, fact: &'a Fact) -> Vec<Row<'a>> {
    fact::rows(context, 0, fact, STRONG, None)
}

// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/sheettable.h"

#include "core/formats/csvreader.h"
#include "ui/shell/notices.h"
#include "ui/shell/takingback.h"
#include "ui/sources/sheetdelegate.h"
#include "ui/widgets/scale.h"
#include "ui/widgets/wordsfiltermodel.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>

namespace partsong {

using namespace Qt::StringLiterals;

SheetTable::SheetTable(StudyContext &context, SheetModel *sheet, const QString &accessibleName,
                       QWidget *parent)
    : QTableView(parent), m_context(context), m_sheet(sheet),
      m_filtered(new WordsFilterModel(SheetModel::SortRole, std::nullopt, this))
{
    m_filtered->setDynamicSortFilter(false); // a row must not leave while it is being written
    m_filtered->setSourceModel(m_sheet);
    setModel(m_filtered);
    setItemDelegate(new SheetDelegate(this));
    setAccessibleName(accessibleName);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::ContiguousSelection);
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                    | QAbstractItemView::AnyKeyPressed);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTabKeyNavigation(false); // Tab leaves the table; arrows walk it
    setSortingEnabled(true);
    sortByColumn(-1, Qt::AscendingOrder); // as they came in
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    fit();
    connect(m_sheet, &QAbstractItemModel::columnsInserted, this, [this] { fit(); });
    connect(m_sheet, &QAbstractItemModel::modelReset, this, [this] { fit(); });
    for (const auto change : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_filtered, change, this, &SheetTable::widen, Qt::QueuedConnection);
    connect(m_filtered, &QAbstractItemModel::dataChanged, this, &SheetTable::widen, Qt::QueuedConnection);
    connect(m_sheet, &SheetModel::refused, this,
            [this](const Error &error) { m_context.notices.error(error); });
    connect(m_sheet, &SheetModel::didMore, this,
            [this](const QString &sentence) { offerUndo(m_context, sentence); });
}

// Rows as high as controls are, columns as wide as what is in them, within bounds.
void SheetTable::fit()
{
    verticalHeader()->setDefaultSectionSize(controlHeight() + space(1));
    QHeaderView *heads = horizontalHeader();
    heads->setMinimumSectionSize(scaled(60));
    for (int column = 0; column < m_filtered->columnCount(); ++column) {
        const int wanted = std::max(sizeHintForColumn(column), heads->sectionSizeHint(column)) + space(3);
        m_fitted[column] = std::clamp(wanted, scaled(100), scaled(240));
        setColumnWidth(column, m_fitted[column]);
    }
}

// For longer words that came since, as far as nobody has dragged the column.
void SheetTable::widen()
{
    for (int column = 0; column < m_filtered->columnCount(); ++column) {
        if (columnWidth(column) != m_fitted.value(column))
            continue;
        const int wanted = std::min(sizeHintForColumn(column) + space(3), scaled(240));
        if (wanted > columnWidth(column))
            setColumnWidth(column, m_fitted[column] = wanted);
    }
}

void SheetTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

void SheetTable::setWords(const QString &filter)
{
    m_filtered->setWords(filter);
}

int SheetTable::sheetRow(int shownRow) const
{
    return m_filtered->mapToSource(m_filtered->index(shownRow, 0)).row();
}

int SheetTable::currentRow() const
{
    return currentIndex().isValid() ? sheetRow(currentIndex().row()) : -1;
}

std::vector<int> SheetTable::selectedRows() const
{
    std::vector<int> rows;
    const QRect block = selectedBlock();
    for (int row = block.top(); row <= block.bottom(); ++row)
        rows.push_back(sheetRow(row));
    return rows;
}

void SheetTable::goTo(int row, int column)
{
    const QModelIndex index = m_filtered->mapFromSource(m_sheet->index(row, column));
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    scrollTo(index);
}

void SheetTable::write(int row, int column)
{
    const QModelIndex index = m_filtered->mapFromSource(m_sheet->index(row, column));
    if (!index.isValid()) // never another row than the one that was asked for
        return;
    goTo(row, column);
    setFocus();
    edit(index);
}

QRect SheetTable::selectedBlock() const
{
    const QItemSelection selection = selectionModel()->selection();
    QRect block;
    for (const QItemSelectionRange &range : selection)
        block |= QRect(range.left(), range.top(), range.width(), range.height());
    if (block.isEmpty() && currentIndex().isValid())
        block = {currentIndex().column(), currentIndex().row(), 1, 1};
    return block;
}

bool SheetTable::hasRoomFor(const std::vector<QStringList> &cells) const
{
    const int room = m_filtered->columnCount() - std::max(0, selectedBlock().left());
    return std::ranges::all_of(cells, [room](const QStringList &line) { return line.size() <= room; });
}

bool SheetTable::headed(const std::vector<QStringList> &cells) const
{
    int column = std::max(0, selectedBlock().left());
    return !cells.empty() && std::ranges::all_of(cells.front(), [&](const QString &cell) {
        const QString title = m_filtered->headerData(column++, Qt::Horizontal).toString();
        return cell.trimmed().compare(title, Qt::CaseInsensitive) == 0;
    });
}

void SheetTable::copyCells()
{
    const QRect block = selectedBlock();
    std::vector<QStringList> rows;
    for (int row = block.top(); row <= block.bottom(); ++row) {
        QStringList &cells = rows.emplace_back();
        for (int column = block.left(); column <= block.right(); ++column)
            cells << m_filtered->index(row, column).data().toString();
    }
    if (!rows.empty())
        QApplication::clipboard()->setText(clipboardText(rows));
}

// To write what a cell inherits would tie it down.
bool SheetTable::changes(int row, int column, const QString &typed) const
{
    const QModelIndex index = m_filtered->index(row, column);
    const QString own = index.data(SheetModel::OwnRole).toString();
    if (own == typed.trimmed() || (own.isEmpty() && index.data().toString() == typed.trimmed()))
        return false;
    return true;
}

SheetLine SheetTable::lineFor(int shownRow, int left, int width, const QStringList &cells) const
{
    const bool fresh = shownRow >= m_filtered->rowCount();
    SheetLine line{fresh ? -1 : sheetRow(shownRow), {}};
    for (int across = 0; across < width && left + across < m_filtered->columnCount(); ++across) {
        const int column = left + across;
        const QString &typed = cells.at(cells.size() == 1 ? 0 : across);
        const bool wanted = fresh ? !typed.trimmed().isEmpty() : changes(shownRow, column, typed);
        if (wanted && m_sheet->writable(column))
            line.cells.push_back({column, typed});
    }
    return line;
}

std::vector<SheetLine> SheetTable::linesFor(const std::vector<QStringList> &cells) const
{
    const QRect block = selectedBlock();
    const int left = std::max(0, block.left());
    const bool fill = cells.size() == 1 && cells.front().size() == 1;
    const int height = fill ? std::max(1, block.height()) : int(cells.size());
    std::vector<SheetLine> lines;
    for (int down = 0; down < height; ++down) {
        const int row = std::max(0, block.top()) + down;
        if (row >= m_filtered->rowCount() && (left > 0 || !m_sheet->grows()))
            break; // without a name nothing is made
        const QStringList &given = fill ? cells.front() : cells[size_t(down)];
        const int width = fill ? std::max(1, block.width()) : int(given.size());
        const SheetLine line = lineFor(row, left, width, given);
        if (!line.cells.empty())
            lines.push_back(line);
    }
    return lines;
}

std::vector<int> SheetTable::headsOf(const std::vector<QStringList> &cells) const
{
    const std::vector<int> keys = m_sheet->keys();
    if (keys.empty() || cells.size() < 2)
        return {};
    std::vector<int> heads;
    int known = 0;
    for (const QString &cell : cells.front()) {
        int column = m_sheet->columnCount() - 1;
        while (
            column >= 0
            && cell.trimmed().compare(m_sheet->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(),
                                      Qt::CaseInsensitive)
                != 0)
            --column;
        known += column >= 0 ? 1 : 0;
        heads.push_back(column);
    }
    return known > 1 && std::ranges::count(heads, keys.front()) == 1 ? heads : std::vector<int>();
}

// The row whose keys are these words, as they are kept or as they are shown; -1: there is none.
int SheetTable::rowOf(const QHash<int, QString> &given) const
{
    const std::vector<int> keys = m_sheet->keys();
    for (int row = 0; row < m_sheet->rowCount(); ++row) {
        const bool same = std::ranges::all_of(keys, [&](int column) {
            const QModelIndex index = m_sheet->index(row, column);
            const QString words = given.value(column).trimmed();
            return words.compare(index.data(SheetModel::OwnRole).toString(), Qt::CaseInsensitive) == 0
                || words.compare(index.data().toString(), Qt::CaseInsensitive) == 0;
        });
        if (same)
            return row;
    }
    return -1;
}

std::vector<SheetLine> SheetTable::linesByKey(const std::vector<QStringList> &cells,
                                              const std::vector<int> &heads) const
{
    std::vector<SheetLine> lines;
    for (size_t down = 1; down < cells.size(); ++down) {
        QHash<int, QString> given;
        for (size_t across = 0; across < heads.size() && qsizetype(across) < cells[down].size(); ++across) {
            const QString words = cells[down].at(qsizetype(across)).trimmed();
            if (heads[across] >= 0 && !words.isEmpty()) // what a list leaves open stays as it is
                given.insert(heads[across], words);
        }
        SheetLine line{rowOf(given), {}};
        for (int column = 0; column < m_sheet->columnCount(); ++column) {
            const QString own = line.row < 0
                ? QString()
                : m_sheet->index(line.row, column).data(SheetModel::OwnRole).toString();
            const bool key = line.row >= 0 && std::ranges::count(m_sheet->keys(), column) > 0;
            if (given.contains(column) && m_sheet->writable(column) && !key && given[column] != own)
                line.cells.push_back({column, given[column]});
        }
        if (!line.cells.empty())
            lines.push_back(line);
    }
    return lines;
}

// A whole list with its heads goes to the rows that it names, wherever those stand; others are new.
void SheetTable::pasteByKey(const std::vector<QStringList> &cells, const std::vector<int> &heads)
{
    QStringList unknown;
    for (size_t across = 0; across < heads.size(); ++across) {
        if (const QString head = cells.front().at(qsizetype(across)).trimmed();
            heads[across] < 0 && !head.isEmpty())
            unknown << head;
    }
    const std::vector<SheetLine> lines = linesByKey(cells, heads);
    const QString leftOut = unknown.isEmpty()
        ? QString()
        : tr("There is no column %1; what stands below it was left out.")
              .arg(unknown.mid(0, 3).join(u", "_s));
    if (!lines.empty())
        writePasted(lines, leftOut);
    else if (!leftOut.isEmpty())
        m_context.notices.warn(leftOut);
    else
        m_context.notices.say(tr("All of that stands here already."));
}

void SheetTable::pasteCells()
{
    if (m_context.project.readOnly())
        return;
    std::vector<QStringList> cells = cellsFromClipboard(QApplication::clipboard()->text());
    if (const std::vector<int> heads = headsOf(cells); !heads.empty())
        return pasteByKey(cells, heads);
    if (cells.size() > 1 && headed(cells))
        cells.erase(cells.begin());
    if (cells.empty())
        return;
    const std::vector<SheetLine> lines = linesFor(cells);
    if (!lines.empty())
        writePasted(lines);
    if (!hasRoomFor(cells))
        m_context.notices.warn(
            tr("What was copied has more columns than there are from here on; the others were left out."));
}

void SheetTable::clearCells()
{
    if (m_context.project.readOnly())
        return;
    const QRect block = selectedBlock();
    std::vector<SheetLine> lines;
    for (int row = block.top(); row <= block.bottom(); ++row) {
        SheetLine line{sheetRow(row), {}};
        for (int column = std::max(1, block.left()); column <= block.right(); ++column) {
            if (m_sheet->writable(column))
                line.cells.push_back({column, {}});
        }
        if (!line.cells.empty())
            lines.push_back(line);
    }
    m_context.notices.report(m_sheet->write(lines, SheetWay::Cleared));
}

void SheetTable::writePasted(const std::vector<SheetLine> &lines, const QString &leftOut)
{
    const BeforeWriting before(m_context);
    const auto written = m_sheet->write(lines, SheetWay::Pasted);
    if (!m_context.notices.report(written))
        return;
    const int bad = int(written->size());
    QStringList words;
    if (bad > 0)
        words << tr("%n cell(s) did not fit and stay as they were. %1", nullptr, bad)
                     .arg(written->front().error.message);
    else
        words << tr("Pasted into %n row(s).", nullptr, int(lines.size()));
    if (!leftOut.isEmpty())
        words << leftOut;
    if (bad > 0 || !leftOut.isEmpty())
        before.warnAndOfferUndo(words.join(u' '));
    else
        before.offerUndo(words.front());
}

void SheetTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        return copyCells();
    if (event->matches(QKeySequence::Cut)) {
        copyCells();
        return clearCells();
    }
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        return clearCells();
    // A box that is not there yet cannot be ticked by the delegate.
    if (event->key() == Qt::Key_Space && (currentIndex().flags() & Qt::ItemIsUserCheckable)) {
        model()->setData(currentIndex(), {}, Qt::CheckStateRole);
        return;
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && state() != EditingState
        && (currentIndex().flags() & Qt::ItemIsEditable))
        return edit(currentIndex());
    QTableView::keyPressEvent(event);
}

} // namespace partsong

// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/participanttable.h"

#include "core/formats/csvreader.h"
#include "ui/shell/navigator.h"
#include "ui/shell/notices.h"
#include "ui/shell/takingback.h"
#include "ui/sources/participantdelegate.h"
#include "ui/sources/participanttablemodel.h"
#include "ui/widgets/scale.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>

namespace partsong {

using namespace Qt::StringLiterals;

ParticipantTable::ParticipantTable(StudyContext &context, QWidget *parent)
    : QTableView(parent), m_context(context), m_model(new ParticipantTableModel(context.project, this)),
      m_filtered(new ParticipantFilterModel(this))
{
    m_filtered->setSourceModel(m_model);
    setModel(m_filtered);
    setItemDelegate(new ParticipantDelegate(this));
    setAccessibleName(tr("Participants"));
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
    connect(m_model, &QAbstractItemModel::columnsInserted, this, [this] { fit(); });
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] { fit(); });
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &now) {
        if (now.isValid())
            m_context.navigator.select(subjectId(m_model->participant(m_filtered->mapToSource(now).row())));
    });
    connect(m_model, &ParticipantTableModel::refused, this,
            [this](const Error &error) { m_context.notices.error(error); });
}

// Rows as high as controls are, columns as wide as what is in them, within bounds.
void ParticipantTable::fit()
{
    verticalHeader()->setDefaultSectionSize(controlHeight() + space(1));
    QHeaderView *heads = horizontalHeader();
    heads->setMinimumSectionSize(scaled(60));
    for (int column = 0; column < m_filtered->columnCount(); ++column) {
        const int wanted = std::max(sizeHintForColumn(column), heads->sectionSizeHint(column)) + space(3);
        setColumnWidth(column, std::clamp(wanted, scaled(90), scaled(240)));
    }
}

void ParticipantTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

void ParticipantTable::setWords(const QString &filter)
{
    m_filtered->setWords(filter);
}

std::vector<Id<Participant>> ParticipantTable::selectedParticipants() const
{
    std::vector<Id<Participant>> chosen;
    const QRect block = selectedBlock();
    for (int row = block.top(); row <= block.bottom(); ++row)
        chosen.push_back(m_model->participant(m_filtered->mapToSource(m_filtered->index(row, 0)).row()));
    return chosen;
}

Id<Attribute> ParticipantTable::currentAttribute() const
{
    const Attribute *attribute = m_model->attribute(currentIndex().column());
    return attribute && currentIndex().isValid() ? attribute->id : Id<Attribute>();
}

void ParticipantTable::show(Id<Participant> participant)
{
    const QModelIndex index = m_filtered->mapFromSource(m_model->index(m_model->rowOf(participant), 0));
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    scrollTo(index);
}

void ParticipantTable::write(Id<Participant> participant, int column)
{
    const QModelIndex index = m_filtered->mapFromSource(m_model->index(m_model->rowOf(participant), column));
    setCurrentIndex(index);
    scrollTo(index);
    edit(index);
}

QRect ParticipantTable::selectedBlock() const
{
    const QItemSelection selection = selectionModel()->selection();
    QRect block;
    for (const QItemSelectionRange &range : selection)
        block |= QRect(range.left(), range.top(), range.width(), range.height());
    if (block.isEmpty() && currentIndex().isValid())
        block = {currentIndex().column(), currentIndex().row(), 1, 1};
    return block;
}

void ParticipantTable::copyCells()
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
bool ParticipantTable::changes(int row, int column, const QString &typed) const
{
    const QModelIndex index = m_filtered->index(row, column);
    const QString own = index.data(ParticipantTableModel::OwnRole).toString();
    if (own == typed.trimmed() || (own.isEmpty() && index.data().toString() == typed.trimmed()))
        return false;
    return true;
}

std::vector<ParticipantRow> ParticipantTable::rowsFor(const std::vector<QStringList> &cells) const
{
    const QRect block = selectedBlock();
    const int left = std::max(0, block.left());
    const bool fill = cells.size() == 1 && cells.front().size() == 1;
    const int height = fill ? std::max(1, block.height()) : int(cells.size());
    std::vector<ParticipantRow> rows;
    for (int down = 0; down < height; ++down) {
        const int row = std::max(0, block.top()) + down;
        const bool fresh = row >= m_filtered->rowCount();
        if (fresh && left > 0)
            break; // without names nobody is made
        ParticipantRow written;
        if (!fresh)
            written.participant =
                m_model->participant(m_filtered->mapToSource(m_filtered->index(row, 0)).row());
        const QStringList &line = fill ? cells.front() : cells[size_t(down)];
        const int width = fill ? std::max(1, block.width()) : int(line.size());
        for (int across = 0; across < width && left + across < m_filtered->columnCount(); ++across) {
            const QString &typed = line.at(fill ? 0 : across);
            if (fresh ? !typed.trimmed().isEmpty() : changes(row, left + across, typed))
                written.cells.push_back({m_model->column(left + across), typed});
        }
        if (!written.cells.empty())
            rows.push_back(written);
    }
    return rows;
}

void ParticipantTable::pasteCells()
{
    if (m_context.project.readOnly())
        return;
    std::vector<QStringList> cells = cellsFromClipboard(QApplication::clipboard()->text());
    if (cells.empty())
        return;
    const auto rows = rowsFor(cells);
    if (!rows.empty())
        tell(writeParticipants(m_context.project, rows, PARTSONG_LABEL("Paste into participants")), rows);
}

void ParticipantTable::clearCells()
{
    if (m_context.project.readOnly())
        return;
    const QRect block = selectedBlock();
    std::vector<ParticipantRow> rows;
    for (int row = block.top(); row <= block.bottom(); ++row) {
        ParticipantRow &cleared = rows.emplace_back();
        cleared.participant = m_model->participant(m_filtered->mapToSource(m_filtered->index(row, 0)).row());
        for (int column = std::max(1, block.left()); column <= block.right(); ++column)
            cleared.cells.push_back({m_model->column(column), {}});
    }
    m_context.notices.report(
        writeParticipants(m_context.project, rows, PARTSONG_LABEL("Clear cells of participants")));
}

void ParticipantTable::tell(const Result<WrittenParticipants> &written,
                            const std::vector<ParticipantRow> &rows)
{
    if (!m_context.notices.report(written))
        return;
    const int bad = int(written->problems.size());
    if (bad > 0)
        m_context.notices.warn(tr("%n cell(s) did not fit and stay as they were. %1", nullptr, bad)
                                   .arg(written->problems.front().error.message));
    else
        offerUndo(m_context, tr("Pasted into %n row(s).", nullptr, int(rows.size())));
}

void ParticipantTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        return copyCells();
    if (event->matches(QKeySequence::Paste))
        return pasteCells();
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

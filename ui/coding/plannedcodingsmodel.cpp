// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coding/plannedcodingsmodel.h"

#include "core/base/textindex.h"
#include "core/sources/turnqueries.h"
#include "core/store/project.h"
#include "ui/coding/passagelines.h"
#include "ui/widgets/palette.h"
#include "ui/widgets/scale.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QRegularExpression>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

constexpr int Context = 60; // characters before and after
constexpr int MostWords = 160; // of a passage that a row can show
constexpr int Lines = 2;

} // namespace

PlannedCodingsModel::PlannedCodingsModel(const Project &project, QObject *parent)
    : QAbstractListModel(parent), m_project(project)
{
    for (const SourceRow &row : sourceRows(project))
        m_sources.insert(row.text, row.source.name);
}

void PlannedCodingsModel::setPlanned(std::vector<NewCoding> planned)
{
    beginResetModel();
    m_planned = std::move(planned);
    m_ticked.assign(m_planned.size(), true);
    m_tickedCount = int(m_planned.size());
    endResetModel();
    Q_EMIT ticksChanged();
}

std::vector<NewCoding> PlannedCodingsModel::ticked() const
{
    std::vector<NewCoding> chosen;
    for (size_t i = 0; i < m_planned.size(); ++i) {
        if (m_ticked[i])
            chosen.push_back(m_planned[i]);
    }
    return chosen;
}

void PlannedCodingsModel::tickAll(bool on)
{
    m_ticked.assign(m_planned.size(), on);
    m_tickedCount = on ? int(m_planned.size()) : 0;
    if (!m_planned.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {Qt::CheckStateRole});
    Q_EMIT ticksChanged();
}

// All of them become as the first was not.
void PlannedCodingsModel::toggle(const QModelIndexList &rows)
{
    if (rows.isEmpty())
        return;
    const Qt::CheckState state = m_ticked[size_t(rows.front().row())] ? Qt::Unchecked : Qt::Checked;
    for (const QModelIndex &row : rows)
        setData(row, state, Qt::CheckStateRole);
}

int PlannedCodingsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_planned.size());
}

QString PlannedCodingsModel::words(const NewCoding &coding, int from, int to) const
{
    const auto text = m_project.text(coding.anchor.text);
    const TextRange range{std::clamp(from, 0, text->characters()), std::clamp(to, 0, text->characters())};
    static const QRegularExpression blanks(u"\\s+"_s);
    return text->words(range).replace(blanks, u" "_s);
}

// What stands around a passage begins and ends with whole words.
QString PlannedCodingsModel::before(const NewCoding &coding) const
{
    const int from = coding.anchor.range.start - Context;
    const QString all = words(coding, from, coding.anchor.range.start);
    return from <= 0 || !all.contains(u' ') ? all : u"…"_s + all.section(u' ', 1);
}

QString PlannedCodingsModel::after(const NewCoding &coding) const
{
    const int to = coding.anchor.range.end + Context;
    const QString all = words(coding, coding.anchor.range.end, to);
    const bool cut = to < m_project.text(coding.anchor.text)->characters();
    return !cut || !all.contains(u' ') ? all : goingOn(all.section(u' ', 0, -2));
}

QString PlannedCodingsModel::place(const NewCoding &coding) const
{
    const Voices::Known *known = m_voices ? &m_voices->of(coding.anchor.text) : nullptr;
    if (!known)
        return m_sources.value(coding.anchor.text);
    const auto turn = std::ranges::find_if(known->turns, [&coding](const Turn &one) {
        return one.range.start <= coding.anchor.range.start && coding.anchor.range.start < one.range.end;
    });
    return turn == known->turns.end() ? known->source.name : known->speakers.value(turn->speaker).name;
}

QVariant PlannedCodingsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const NewCoding &coding = m_planned[size_t(index.row())];
    const TextRange range = coding.anchor.range;
    switch (role) {
    case Qt::CheckStateRole:
        return m_ticked[size_t(index.row())] ? Qt::Checked : Qt::Unchecked;
    case WordsRole:
        return words(coding, range.start, std::min(range.end, range.start + MostWords));
    case BeforeRole:
        return before(coding);
    case AfterRole:
        return range.length() > MostWords ? u"…"_s : after(coding);
    case PlaceRole:
        return place(coding);
    case Qt::DisplayRole: // what a screen reader says
        return tr("%1: %2").arg(place(coding),
                                words(coding, range.start - Context / 2, range.start)
                                    + words(coding, range.start, std::min(range.end, range.start + MostWords))
                                    + words(coding, range.end, range.end + Context / 2));
    default:
        return {};
    }
}

bool PlannedCodingsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::CheckStateRole)
        return false;
    const bool on = value.toInt() == Qt::Checked;
    const auto row = size_t(index.row());
    if (m_ticked[row] == on)
        return true;
    m_ticked[row] = on;
    m_tickedCount += on ? 1 : -1;
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT ticksChanged();
    return true;
}

Qt::ItemFlags PlannedCodingsModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable
                           : Qt::NoItemFlags;
}

QSize PlannedCodingsDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    const int head = QFontMetrics(fontOf(TextSize::Small)).lineSpacing();
    return {scaled(200), head + Lines * QFontMetrics(fontOf(TextSize::Body)).lineSpacing() + 2 * space(2)};
}

void PlannedCodingsDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    const Palette &palette = paletteOf(option.widget);
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    painter->save();
    QApplication::style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &item, painter, option.widget);
    const bool selected = item.state & QStyle::State_Selected;
    const QColor ink = selected ? palette.selectionInk : palette.ink;
    const QColor quiet = selected ? palette.selectionInk : palette.quietInk;
    QRect inside = option.rect.adjusted(space(2), space(2), -space(2), -space(2));
    QStyleOptionViewItem box = item;
    box.rect = {inside.left(), inside.top(), iconExtent(), iconExtent()};
    box.state &= ~(QStyle::State_HasFocus | QStyle::State_On | QStyle::State_Off);
    box.state |= item.checkState == Qt::Checked ? QStyle::State_On : QStyle::State_Off;
    QApplication::style()->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, painter, option.widget);
    inside.setLeft(inside.left() + iconExtent() + space(2));
    painter->setFont(fontOf(TextSize::Small));
    painter->setPen(quiet);
    const int head = painter->fontMetrics().lineSpacing();
    painter->drawText(QRect(inside.topLeft(), QSize(inside.width(), head)), Qt::AlignLeft | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(index.data(PlannedCodingsModel::PlaceRole).toString(),
                                                        Qt::ElideRight, inside.width()));
    const PassageWords words{index.data(PlannedCodingsModel::BeforeRole).toString(),
                             index.data(PlannedCodingsModel::WordsRole).toString(),
                             index.data(PlannedCodingsModel::AfterRole).toString()};
    QTextCharFormat said;
    said.setForeground(ink);
    said.setFontWeight(QFont::DemiBold);
    PassageLines(words, Lines, inside.width(), fontOf(TextSize::Body), said)
        .draw(*painter, inside.topLeft() + QPoint(0, head));
    if (item.state & QStyle::State_HasFocus) {
        QStyleOptionFocusRect focus;
        focus.QStyleOption::operator=(option);
        QApplication::style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, option.widget);
    }
    painter->restore();
}

// A click on the tick turns it; elsewhere it only selects.
bool PlannedCodingsDelegate::editorEvent(QEvent *event, QAbstractItemModel *model,
                                         const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::MouseButtonRelease)
        return false;
    const int edge = option.rect.left() + space(2) + iconExtent() + space(1);
    const auto *mouse = static_cast<QMouseEvent *>(event);
    if (mouse->button() != Qt::LeftButton || mouse->position().x() > edge)
        return false;
    const bool on = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    return model->setData(index, on ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

} // namespace partsong

// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/attributesheetmodel.h"

#include "core/sources/attributevalue.h"
#include "core/sources/attributevalues.h"
#include "core/store/changeset.h"
#include "ui/widgets/scale.h"

#include <QApplication>
#include <QPalette>

#include <ranges>

namespace partsong {

using namespace Qt::StringLiterals;

QStringList distinctWords(QStringList words)
{
    words.removeAll(QString());
    words.removeDuplicates();
    words.sort(Qt::CaseInsensitive);
    return words;
}

AttributeSheetModel::AttributeSheetModel(Project &project, int fields, QObject *parent)
    : SheetModel(parent), m_project(project), m_fields(fields), m_attributes(attributesOf(project))
{
    for (const AttributeValue &value : project.all<AttributeValue>())
        m_values.insert({value.subject.uuid(), value.attribute.uuid()}, value.value);
    connect(&project, &Project::changed, this, &AttributeSheetModel::apply);
}

const Attribute *AttributeSheetModel::attribute(int column) const
{
    const int at = column - m_fields;
    return at >= 0 && at < int(m_attributes.size()) ? &m_attributes[size_t(at)] : nullptr;
}

QString AttributeSheetModel::value(SubjectId subject, Id<Attribute> attribute) const
{
    return m_values.value({subject.uuid(), attribute.uuid()});
}

QString AttributeSheetModel::own(int row, int column) const
{
    const Attribute *known = attribute(column);
    return known ? value(subject(row), known->id) : field(row, column);
}

AttributeSheetModel::Shown AttributeSheetModel::shown(int row, int column) const
{
    const QString mine = own(row, column);
    const Attribute *known = attribute(column);
    if (!mine.isEmpty())
        return {mine, {}};
    return known ? inherited(row, *known) : fieldInherited(row, column);
}

std::optional<AttributeKind> AttributeSheetModel::kind(int column) const
{
    const Attribute *known = attribute(column);
    return known ? std::optional(known->kind) : fieldKind(column);
}

bool AttributeSheetModel::writable(int column) const
{
    return !m_project.readOnly() && (column >= m_fields || fieldWritable(column));
}

bool AttributeSheetModel::yesNo(const QModelIndex &index) const
{
    return kind(index.column()) == AttributeKind::YesNo;
}

bool AttributeSheetModel::holdsNumbers(int column) const
{
    return kind(column) == AttributeKind::Number;
}

QString AttributeSheetModel::title(int column) const
{
    const Attribute *known = attribute(column);
    return known ? known->name : fieldTitle(column);
}

QStringList AttributeSheetModel::fieldChoices(int, int column) const
{
    QStringList words;
    for (int row = 0; row < rows(); ++row)
        words << field(row, column);
    return distinctWords(words);
}

QStringList AttributeSheetModel::choices(int row, int column) const
{
    const Attribute *known = attribute(column);
    return known ? choicesOf(*known) : fieldChoices(row, column);
}

QVariant AttributeSheetModel::sortValue(const QString &value, int column) const
{
    return holdsNumbers(column) && !value.isEmpty() ? QVariant(value.toDouble()) : QVariant(value);
}

QVariant AttributeSheetModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rows())
        return {};
    const int row = index.row();
    const int column = index.column();
    const Shown cell = shown(row, column);
    const bool inherits = !cell.from.isEmpty();
    switch (role) {
    case Qt::DisplayRole:
        return cell.value;
    case Qt::EditRole:
    case OwnRole:
        return own(row, column);
    case Qt::ToolTipRole:
        return inherits ? tr("%1 (from %2)").arg(cell.value, cell.from) : cell.value;
    case Qt::AccessibleTextRole:
        return inherits ? tr("%1, from %2").arg(cell.value, cell.from) : cell.value;
    case Qt::ForegroundRole:
        return inherits ? QVariant(QApplication::palette().brush(QPalette::PlaceholderText)) : QVariant();
    case Qt::FontRole: {
        QFont font = fontOf(TextSize::Body);
        font.setItalic(inherits);
        return inherits ? QVariant(font) : QVariant();
    }
    case Qt::CheckStateRole: // what is not known has no box
        return !yesNo(index) || cell.value.isEmpty()
            ? QVariant()
            : QVariant(cell.value == "yes"_L1 ? Qt::Checked : Qt::Unchecked);
    case Qt::TextAlignmentRole:
        return alignment(column);
    case SortRole:
        return sortValue(cell.value, column);
    case KindRole:
        return kind(column) ? QVariant(int(*kind(column))) : QVariant();
    case ListRole:
        return column < m_fields && fieldHasList(column);
    case ChoicesRole:
        return choices(row, column);
    case OthersRole:
        return column < m_fields && fieldTakesOthers(column);
    default:
        return {};
    }
}

QVariant AttributeSheetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const Attribute *known = attribute(section);
    if (orientation == Qt::Horizontal && role == Qt::ToolTipRole && known)
        return u"%1 (%2)"_s.arg(known->name, kindText(known->kind));
    return SheetModel::headerData(section, orientation, role);
}

void AttributeSheetModel::applyAttributes()
{
    std::vector<Attribute> now = attributesOf(m_project);
    const auto sameSoFar = std::ranges::equal(m_attributes | std::views::transform(&Attribute::id),
                                              now | std::views::take(m_attributes.size())
                                                  | std::views::transform(&Attribute::id));
    const int last = columns() - 1;
    if (sameSoFar && now.size() > m_attributes.size()) {
        beginInsertColumns({}, last + 1, m_fields + int(now.size()) - 1);
        m_attributes = now;
        endInsertColumns();
    } else if (sameSoFar && now.size() == m_attributes.size()) {
        m_attributes = now;
        Q_EMIT headerDataChanged(Qt::Horizontal, m_fields, last);
    } else {
        beginResetModel();
        m_attributes = now;
        endResetModel();
    }
}

// What one inherits may be somebody else's, so every cell may look new; only those in sight are drawn.
void AttributeSheetModel::apply(const ChangeSet &changes)
{
    const bool attributes = changes.touches<Attribute>();
    if (!attributes && !changes.touches<AttributeValue>() && !touchedBy(changes))
        return;
    for (const auto &[before, after] : changes.of<AttributeValue>()) {
        if (before)
            m_values.remove({before->subject.uuid(), before->attribute.uuid()});
        if (after)
            m_values.insert({after->subject.uuid(), after->attribute.uuid()}, after->value);
    }
    if (attributes)
        applyAttributes();
    applyRows(changes);
    everyRowChanged();
}

} // namespace partsong

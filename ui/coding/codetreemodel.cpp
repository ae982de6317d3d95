// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coding/codetreemodel.h"

#include "core/coding/codequeries.h"
#include "core/coding/codes.h"
#include "core/coding/coding.h"
#include "core/coding/favouritecode.h"
#include "core/coding/favouritecodes.h"
#include "core/store/project.h"
#include "ui/coding/codetreenode.h"
#include "ui/coding/codingmime.h"
#include "ui/widgets/rowdelegate.h"

#include <QColor>

namespace partsong {

using namespace Qt::StringLiterals;

CodeTreeModel::CodeTreeModel(Project &project, QObject *parent)
    : QAbstractItemModel(parent), m_project(project), m_root(std::make_unique<Node>())
{
    load();
    connect(&project, &Project::changed, this, &CodeTreeModel::apply);
}

CodeTreeModel::~CodeTreeModel() = default;

void CodeTreeModel::load()
{
    for (const CodebookRow &row : codebook(m_project)) {
        Node *parent = row.code.parent.null() ? m_root.get() : nodeOf(row.code.parent);
        auto node = std::make_unique<Node>(Node{row.code, parent, {}, row.codings, row.total});
        m_nodes.insert(row.code.id, node.get());
        parent->children.push_back(std::move(node));
    }
    learnKeys();
}

// All codings are looked at for it, so not before somebody asks for that order; kept up from then on.
void CodeTreeModel::learnLast() const
{
    if (m_lastKnown)
        return;
    m_lastKnown = true;
    const QHash<Id<Code>, qint64> last = lastCoded(m_project);
    for (const auto &[code, node] : m_nodes.asKeyValueRange())
        node->last = last.value(code);
}

// Which codes the person at work has on which digits.
void CodeTreeModel::learnKeys()
{
    QHash<Id<Code>, int> keys;
    for (const auto &[digit, code] : favouriteCodes(m_project))
        keys.insert(code, digit);
    const QHash<Id<Code>, int> before = std::exchange(m_keys, keys);
    for (const Node *node : std::as_const(m_nodes)) {
        if (before.value(node->code.id) != keys.value(node->code.id)) {
            const QModelIndex index = indexFor(node);
            Q_EMIT dataChanged(index, index);
        }
    }
}

CodeTreeModel::Node *CodeTreeModel::nodeOf(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Node *>(index.internalPointer()) : m_root.get();
}

QModelIndex CodeTreeModel::indexFor(const Node *node) const
{
    return node == m_root.get() ? QModelIndex() : createIndex(node->row(), 0, node);
}

QModelIndex CodeTreeModel::indexOf(Id<Code> code) const
{
    const Node *node = nodeOf(code);
    return node ? indexFor(node) : QModelIndex();
}

Id<Code> CodeTreeModel::codeAt(const QModelIndex &index) const
{
    return index.isValid() ? nodeOf(index)->code.id : Id<Code>();
}

QModelIndex CodeTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    const Node *above = nodeOf(parent);
    if (column != 0 || row < 0 || row >= std::ssize(above->children))
        return {};
    return createIndex(row, 0, above->children[size_t(row)].get());
}

QModelIndex CodeTreeModel::parent(const QModelIndex &index) const
{
    return index.isValid() ? indexFor(nodeOf(index)->parent) : QModelIndex();
}

int CodeTreeModel::rowCount(const QModelIndex &parent) const
{
    return int(nodeOf(parent)->children.size());
}

// The digit of a favourite, then the counts.
QString CodeTreeModel::countText(const Node &node) const
{
    QString text;
    if (const int key = m_keys.value(node.code.id))
        text = QChar(0x2460 + key - 1); // in a circle
    if (node.total == 0)
        return text;
    text += text.isEmpty() ? QString() : u"  "_s;
    return text
        + (node.children.empty() ? QString::number(node.own) : u"%1 / %2"_s.arg(node.own).arg(node.total));
}

QString CodeTreeModel::toolTip(const Node &node) const
{
    QString tip = node.code.name + u'\n' + tr("%n coded passage(s)", nullptr, node.own);
    if (!node.children.empty())
        tip += tr(", %n with the codes under it", nullptr, node.total);
    if (const int key = m_keys.value(node.code.id))
        tip += u'\n' + tr("On key %1").arg(key);
    return node.code.definition.isEmpty() ? tip : tip + u"\n\n"_s + node.code.definition;
}

QVariant CodeTreeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Node &node = *nodeOf(index);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return node.code.name;
    case Qt::ToolTipRole:
        return toolTip(node);
    case Qt::AccessibleTextRole:
        return node.code.name + u", "_s + tr("%n coded passage(s)", nullptr, node.total)
            + (m_keys.contains(node.code.id) ? u", "_s + tr("on key %1").arg(m_keys.value(node.code.id))
                                             : QString());
    case RowDelegate::ColourRole:
        return QColor::fromString(node.code.colour);
    case RowDelegate::NoteRole:
        return countText(node);
    case CodeRole:
        return QVariant::fromValue(node.code.id);
    case OwnRole:
        return node.own;
    case TotalRole:
        return node.total;
    case LastRole:
        learnLast();
        return node.last;
    case KeyRole:
        return m_keys.value(node.code.id);
    default:
        return {};
    }
}

bool CodeTreeModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid() || value.toString() == nodeOf(index)->code.name)
        return false;
    const Status renamed = renameCode(m_project, codeAt(index), value.toString());
    if (!renamed)
        Q_EMIT failed(renamed.error());
    return renamed.has_value();
}

Qt::ItemFlags CodeTreeModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return m_project.readOnly() ? Qt::NoItemFlags : Qt::ItemIsDropEnabled;
    const Qt::ItemFlags seen = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled;
    return m_project.readOnly() ? seen : seen | Qt::ItemIsEditable | Qt::ItemIsDropEnabled;
}

QStringList CodeTreeModel::mimeTypes() const
{
    return {CodeMime, WordsMime};
}

QMimeData *CodeTreeModel::mimeData(const QModelIndexList &indexes) const
{
    std::vector<Id<Code>> codes;
    for (const QModelIndex &index : indexes)
        codes.push_back(codeAt(index));
    return codes.empty() ? nullptr : codesMimeData(codes).release();
}

// None of them may go under itself.
bool CodeTreeModel::canTake(const std::vector<Id<Code>> &codes, const Node *parent) const
{
    for (const Node *above = parent; above != m_root.get(); above = above->parent) {
        if (std::ranges::contains(codes, above->code.id))
            return false;
    }
    return !codes.empty()
        && std::ranges::all_of(codes, [this](Id<Code> code) { return m_nodes.contains(code); });
}

bool CodeTreeModel::canDropMimeData(const QMimeData *data, Qt::DropAction, int row, int,
                                    const QModelIndex &parent) const
{
    if (data->hasFormat(WordsMime))
        return parent.isValid() && row < 0; // onto a code, never between two
    return canTake(draggedCodes(data), nodeOf(parent));
}

// Always false: the move comes back as a change of the study, and the view must not remove rows by itself.
bool CodeTreeModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                                 const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    if (data->hasFormat(WordsMime)) {
        Q_EMIT wordsDropped(codeAt(parent));
        return false;
    }
    const std::vector<Id<Code>> codes = draggedCodes(data);
    int place = row < 0 ? -1 : 0; // among those that are not dragged
    const auto &siblings = nodeOf(parent)->children;
    for (int i = 0; i < std::min(row, int(siblings.size())); ++i)
        place += std::ranges::contains(codes, siblings[size_t(i)]->code.id) ? 0 : 1;
    const Status moved = moveCodes(m_project, codes, codeAt(parent), place);
    if (moved)
        Q_EMIT codesDropped();
    else
        Q_EMIT failed(moved.error());
    return false;
}

} // namespace partsong

// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/cardsmodel.h"

#include "core/coding/code.h"
#include "core/coding/codequeries.h"
#include "core/coding/coding.h"
#include "core/coding/quotecut.h"
#include "core/coding/quotes.h"
#include "core/store/naming.h"
#include "core/themes/theme.h"
#include "ui/shell/subjectdrag.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/rowdelegate.h"

#include <QMimeData>

#include <algorithm>

namespace partsong {

using namespace Qt::StringLiterals;

CardsModel::CardsModel(Project &project, QObject *parent) : QAbstractListModel(parent), m_project(project)
{
    connect(&project, &Project::changed, this, [this](const ChangeSet &changes) {
        if (changes.touches<Theme>() || changes.touches<Code>() || changes.touches<Quote>()
            || changes.touches<QuoteCut>() || !changes.splices().empty())
            refresh();
    });
    refresh();
}

void CardsModel::addThemes()
{
    m_all.push_back({{}, tr("Themes"), {}, {}, {}});
    for (const TreeNode &node : treeOrder(m_project, Theme::type())) {
        const Result<Theme> theme = m_project.find(Id<Theme>(node.id));
        if (theme)
            m_all.push_back({SubjectId(node.id), theme->name, theme->statement, {}, u"view-list-text"_s});
    }
}

void CardsModel::addCodes()
{
    m_all.push_back({{}, tr("Codes"), {}, {}, {}});
    for (const CodebookRow &row : codebook(m_project))
        m_all.push_back({subjectId(row.code.id), row.path, row.code.definition, QColor(row.code.colour), {}});
}

void CardsModel::addQuotes()
{
    m_all.push_back({{}, tr("Quotes"), {}, {}, {}});
    for (const Quote &quote : m_project.all<Quote>())
        m_all.push_back({subjectId(quote.id),
                         quoteWords(m_project, quote.id),
                         quote.attribution,
                         {},
                         u"format-text-blockquote"_s});
}

void CardsModel::refresh()
{
    m_all.clear();
    addThemes();
    addCodes();
    addQuotes();
    show();
}

bool CardsModel::matches(const Row &row) const
{
    return std::ranges::all_of(m_words, [&](const QString &word) {
        return row.title.contains(word, Qt::CaseInsensitive)
            || row.detail.contains(word, Qt::CaseInsensitive);
    });
}

// The rows that match; a heading stays while something stands under it.
void CardsModel::show()
{
    std::vector<Row> rows;
    for (const Row &row : m_all) {
        if (row.subject.null()) {
            if (!rows.empty() && rows.back().subject.null())
                rows.pop_back();
            rows.push_back(row);
        } else if (matches(row)) {
            rows.push_back(row);
        }
    }
    if (!rows.empty() && rows.back().subject.null())
        rows.pop_back();
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

void CardsModel::setFilter(const QString &words)
{
    m_words = words.split(u' ', Qt::SkipEmptyParts);
    show();
}

void CardsModel::setOnBoard(const QSet<SubjectId> &subjects)
{
    if (subjects == m_onBoard)
        return;
    m_onBoard = subjects;
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1), {RowDelegate::NoteRole});
}

SubjectId CardsModel::subjectAt(const QModelIndex &index) const
{
    return index.isValid() && index.row() < int(m_rows.size()) ? m_rows[size_t(index.row())].subject
                                                               : SubjectId();
}

int CardsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant CardsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return row.title;
    case Qt::ToolTipRole:
        return row.subject.null() ? QVariant() : QVariant(row.title);
    case Qt::DecorationRole:
        return row.icon.isEmpty() ? QVariant() : QVariant(icon(row.icon));
    case RowDelegate::DetailRole:
        return row.detail;
    case RowDelegate::ColourRole:
        return row.colour.isValid() ? QVariant(row.colour) : QVariant();
    case RowDelegate::HeadingRole:
        return row.subject.null();
    case RowDelegate::NoteRole:
        return m_onBoard.contains(row.subject) ? tr("on the board") : QString();
    default:
        return {};
    }
}

Qt::ItemFlags CardsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    if (subjectAt(index).null())
        return Qt::ItemIsEnabled;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled;
}

QStringList CardsModel::mimeTypes() const
{
    return {QLatin1String(SubjectMime)};
}

QMimeData *CardsModel::mimeData(const QModelIndexList &indexes) const
{
    std::vector<SubjectId> subjects;
    QStringList words;
    for (const QModelIndex &index : indexes) {
        if (const SubjectId subject = subjectAt(index); !subject.null()) {
            subjects.push_back(subject);
            words << index.data().toString();
        }
    }
    return dragOf(subjects, words.join(u'\n'));
}

} // namespace partsong

// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coding/segmentlistmodel.h"

#include "core/base/textindex.h"
#include "core/coding/code.h"
#include "core/sources/source.h"
#include "core/sources/speaker.h"
#include "core/sources/turnqueries.h"
#include "core/store/project.h"

#include <QColor>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

constexpr int Context = 60; // letters before and after
constexpr int LongestExtract = 600; // letters of it that a row can show

} // namespace

// What a row says beside its place.
struct SegmentListModel::Extract {
    QString words;
    QString before;
    QString after;
    QString who; // "Interview 3, Ruth"
    QString coder;
    QString code;
    QColor colour;
    QString comment;
};

// What the rows of one text share.
struct SegmentListModel::Around {
    QString source;
    std::vector<Turn> turns;
    QHash<Id<Speaker>, QString> speakers;
};

SegmentListModel::SegmentListModel(const Project &project, QObject *parent)
    : QAbstractListModel(parent), m_project(project), m_extracts(400), m_around(16)
{
    connect(&project, &Project::changed, this, &SegmentListModel::apply);
}

SegmentListModel::~SegmentListModel() = default;

void SegmentListModel::setFilter(const CodingFilter &filter)
{
    beginResetModel();
    m_filter = filter;
    m_shown = true;
    forgetWords();
    m_rows = codingPlaces(m_project, filter);
    learnOrder();
    endResetModel();
}

void SegmentListModel::clear()
{
    if (!m_shown)
        return;
    beginResetModel();
    m_shown = false;
    m_rows.clear();
    endResetModel();
}

void SegmentListModel::learnOrder()
{
    m_order.clear();
    int number = 0;
    for (const Source &source : m_project.all<Source>())
        m_order.insert(source.id, number++);
}

void SegmentListModel::forgetWords()
{
    m_extracts.clear();
    m_around.clear();
}

int SegmentListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int SegmentListModel::rowOf(Id<Coding> coding) const
{
    const auto found = std::ranges::find(m_rows, coding, &CodingPlace::id);
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

const SegmentListModel::Around &SegmentListModel::around(Id<Text> text) const
{
    if (const Around *known = m_around.object(text))
        return *known;
    auto *made = new Around;
    if (const auto source = sourceOf(m_project, text)) {
        made->source = source->name;
        for (const Speaker &speaker : m_project.where<Speaker>("source", source->id))
            made->speakers.insert(speaker.id, speaker.name);
    }
    made->turns = turnsOf(m_project, text);
    m_around.insert(text, made);
    return *made;
}

// Where all rows are of one source, its name would say nothing.
QString SegmentListModel::whoSays(const CodingPlace &place) const
{
    const Around &here = around(place.text);
    const int turn = turnAt(here.turns, place.range.start);
    const QString speaker = turn < 0 ? QString() : here.speakers.value(here.turns[size_t(turn)].speaker);
    if (m_filter.source && m_filter.codes.size() != 1)
        return speaker;
    return speaker.isEmpty() ? here.source : tr("%1, %2").arg(here.source, speaker);
}

const SegmentListModel::Extract &SegmentListModel::extract(const CodingPlace &place) const
{
    if (const Extract *known = m_extracts.object(place.id))
        return *known;
    auto *made = new Extract;
    const auto text = m_project.text(place.text);
    const TextRange range = place.range;
    made->words = text->words({range.start, std::min(range.end, range.start + LongestExtract)}).simplified();
    const QString before = text->words({std::max(0, range.start - Context), range.start});
    const QString after = text->words({range.end, std::min(text->characters(), range.end + Context)});
    made->before = before.simplified() + (!before.isEmpty() && before.back().isSpace() ? u" "_s : QString());
    made->after = (!after.isEmpty() && after.front().isSpace() ? u" "_s : QString()) + after.simplified();
    made->who = whoSays(place);
    if (const auto coding = m_project.find(place.id)) {
        made->comment = coding->comment;
        if (range.empty())
            made->words = coding->orphanWords;
        const auto person = m_project.find(coding->coder);
        made->coder = person ? person->name : QString();
    }
    if (const auto code = m_project.find(place.code)) {
        made->code = code->name;
        made->colour = QColor::fromString(code->colour);
    }
    m_extracts.insert(place.id, made);
    return *made;
}

QVariant SegmentListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const CodingPlace &here = place(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case WordsRole:
        return extract(here).words;
    case Qt::AccessibleTextRole:
        return extract(here).code + u": "_s + extract(here).words + u". "_s + extract(here).who;
    case Qt::ToolTipRole: {
        const Extract &all = extract(here);
        return QStringList{all.code, tr("Coded by %1").arg(all.coder), all.comment}.join(u'\n').trimmed();
    }
    case BeforeRole:
        return extract(here).before;
    case AfterRole:
        return extract(here).after;
    case PlaceRole:
        return extract(here).who;
    case CodeNameRole:
        return extract(here).code;
    case ColourRole:
        return extract(here).colour;
    case CommentRole:
        return extract(here).comment;
    default:
        return {};
    }
}

Id<Source> SegmentListModel::sourceOfText(Id<Text> text) const
{
    const auto source = sourceOf(m_project, text);
    return source ? source->id : Id<Source>();
}

bool SegmentListModel::passes(const CodingPlace &place, Id<Person> coder) const
{
    return (m_filter.codes.empty() || std::ranges::contains(m_filter.codes, place.code))
        && (!m_filter.source || *m_filter.source == place.source)
        && (!m_filter.coder || *m_filter.coder == coder);
}

bool SegmentListModel::before(const CodingPlace &one, const CodingPlace &other) const
{
    return std::tuple(m_order.value(one.source), one.range.start, one.range.end)
        < std::tuple(m_order.value(other.source), other.range.start, other.range.end);
}

void SegmentListModel::insert(const CodingPlace &place)
{
    const auto at = std::ranges::upper_bound(m_rows, place,
                                             [this](const auto &a, const auto &b) { return before(a, b); });
    const int row = int(at - m_rows.begin());
    beginInsertRows({}, row, row);
    m_rows.insert(at, place);
    endInsertRows();
}

void SegmentListModel::apply(const ChangeSet &changes)
{
    if (!m_shown)
        return;
    if (changes.touches<Source>())
        learnOrder();
    for (const auto &[before, after] : changes.of<Coding>()) {
        const Id<Coding> id = before ? before->id : after->id;
        m_extracts.remove(id);
        if (const int row = rowOf(id); row >= 0) {
            beginRemoveRows({}, row, row);
            m_rows.erase(m_rows.begin() + row);
            endRemoveRows();
        }
        if (!after)
            continue;
        const CodingPlace place{after->id,           after->code,
                                after->anchor.text,  sourceOfText(after->anchor.text),
                                after->anchor.range, after->anchor.page};
        if (passes(place, after->coder))
            insert(place);
    }
    applySplices(changes);
    const bool wordsChanged = !changes.splices().empty() || changes.touches<Code>()
        || changes.touches<Source>() || changes.touches<Speaker>();
    if (wordsChanged && !m_rows.empty()) {
        forgetWords();
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    }
}

// Codings that only moved along are not listed as changed.
void SegmentListModel::applySplices(const ChangeSet &changes)
{
    const auto changed = changes.of<Coding>();
    for (CodingPlace &row : m_rows) {
        const bool listed = std::ranges::any_of(
            changed, [&row](const auto &change) { return change.after && change.after->id == row.id; });
        for (const Splice &splice : changes.splices()) {
            if (!listed && splice.text == row.text)
                row.range = moved(row.range, splice);
        }
    }
}

} // namespace partsong

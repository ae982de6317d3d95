// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coding/segmentlistmodel.h"

#include "core/base/flowing.h"
#include "core/base/textindex.h"
#include "core/coding/code.h"
#include "core/sources/attributevalue.h"
#include "core/sources/participant.h"
#include "core/sources/source.h"
#include "core/sources/speaker.h"
#include "core/sources/text.h"
#include "core/store/project.h"
#include "ui/coding/passagelines.h"
#include "ui/coding/regionthumbnails.h"
#include "ui/widgets/scale.h"

#include <QColor>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

constexpr int LongestExtract = 1200; // code points of it that a row can show

// Those who read the list know the words of a row from the blanks that a broken line leaves.
QString shownBefore(const QString &words, bool cut)
{
    const QString shown = flowing(words);
    return (cut && !shown.isEmpty() ? u"…"_s : QString()) + shown
        + (!words.isEmpty() && words.back().isSpace() && !shown.isEmpty() ? u" "_s : QString());
}

// Where it was cut, it ends with a whole word.
QString shownAfter(const QString &words, bool cut)
{
    QString shown = flowing(words);
    if (cut && shown.contains(u' ') && !words.back().isSpace())
        shown = shown.section(u' ', 0, -2);
    if (cut && !shown.isEmpty())
        shown = goingOn(shown);
    return (!words.isEmpty() && words.front().isSpace() && !shown.isEmpty() ? u" "_s : QString()) + shown;
}

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

SegmentListModel::SegmentListModel(const Project &project, QObject *parent)
    : QAbstractListModel(parent), m_project(project), m_voices(project), m_order(project, m_voices),
      m_extracts(400), m_thumbnails(new RegionThumbnails(project, this))
{
    connect(m_thumbnails, &RegionThumbnails::ready, this, [this](Id<Coding> coding) {
        if (const int row = rowOf(coding); row >= 0)
            Q_EMIT dataChanged(index(row), index(row), {ThumbnailRole});
    });
    connect(&project, &Project::changed, this, &SegmentListModel::apply);
}

SegmentListModel::~SegmentListModel() = default;

void SegmentListModel::setFilter(const SegmentFilter &filter)
{
    setPlaces(filter, segmentPlaces(m_project, filter));
}

void SegmentListModel::setPlaces(const SegmentFilter &filter, std::vector<CodingPlace> places)
{
    m_filter = filter;
    m_shown = true;
    m_order.learn();
    std::vector<SegmentRow> rows;
    rows.reserve(places.size());
    for (const CodingPlace &place : places)
        rows.push_back(m_order.rowFor(place));
    setRows(arranged(std::move(rows)));
}

void SegmentListModel::arrange(SegmentGrouping grouping, SegmentSort sort)
{
    if (grouping == m_order.grouping() && sort == m_order.sort())
        return;
    m_order.set(grouping, sort);
    if (m_shown)
        rearrange();
}

void SegmentListModel::setContext(const ContextWish &wish)
{
    if (wish == m_context)
        return;
    m_context = wish;
    forgetWords();
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

std::vector<SegmentRow> SegmentListModel::segmentsOnly() const
{
    std::vector<SegmentRow> segments;
    segments.reserve(m_rows.size());
    std::ranges::copy_if(m_rows, std::back_inserter(segments), std::not_fn(&SegmentRow::heading));
    return segments;
}

std::vector<SegmentRow> SegmentListModel::arranged(std::vector<SegmentRow> segments) const
{
    std::ranges::stable_sort(segments, SegmentOrder::before);
    if (!m_order.grouped())
        return segments;
    std::vector<SegmentRow> rows;
    rows.reserve(segments.size() + 16);
    for (SegmentRow &segment : segments) {
        if (rows.empty() || rows.back().group != segment.group)
            rows.push_back(SegmentOrder::heading(segment));
        rows.push_back(std::move(segment));
    }
    return rows;
}

void SegmentListModel::setRows(std::vector<SegmentRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    recount();
    forgetWords();
    endResetModel();
    Q_EMIT counted();
}

void SegmentListModel::recount()
{
    m_counts.clear();
    m_extractCount = 0;
    for (const SegmentRow &row : m_rows) {
        if (row.heading)
            continue;
        ++m_counts[row.group];
        ++m_extractCount;
    }
}

// Puts the rows that are there in order again, without asking for them.
void SegmentListModel::rearrange()
{
    std::vector<SegmentRow> rows = segmentsOnly();
    for (SegmentRow &row : rows)
        row = m_order.rowFor(row.place);
    rows = arranged(std::move(rows));
    const auto same = [](const SegmentRow &a, const SegmentRow &b) {
        return a.heading == b.heading && a.place.id == b.place.id;
    };
    if (!std::ranges::equal(rows, m_rows, same))
        return setRows(std::move(rows));
    m_rows = std::move(rows); // names may be new
    recount();
    forgetWords();
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void SegmentListModel::forgetWords()
{
    m_extracts.clear();
}

void SegmentListModel::forgetWords(Id<Coding> coding)
{
    m_extracts.remove(coding);
}

int SegmentListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

Qt::ItemFlags SegmentListModel::flags(const QModelIndex &index) const
{
    // The arrow keys pass over headings.
    if (!index.isValid() || heading(index.row()))
        return Qt::NoItemFlags;
    return QAbstractListModel::flags(index) | Qt::ItemIsDragEnabled;
}

int SegmentListModel::rowOf(Id<Coding> coding) const
{
    const auto found = std::ranges::find_if(
        m_rows, [coding](const SegmentRow &row) { return !row.heading && row.place.id == coding; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

// Where all rows are of one source, its name would say nothing.
QString SegmentListModel::whoSays(const CodingPlace &place) const
{
    const QString source = m_voices.of(place.text).source.name;
    const int page = m_voices.page(place);
    const QString where = page > 0 ? tr("%1, page %2").arg(source).arg(page) : source;
    const QString speaker = m_voices.at(place).speaker;
    if (place.page > 0 || (page > 0 && speaker.isEmpty()))
        return where;
    const bool known = (m_filter.sources.size() == 1 && m_filter.codes.size() != 1)
        || m_order.grouping() == SegmentGrouping::Source;
    if (known)
        return speaker;
    return speaker.isEmpty() ? where : tr("%1, %2").arg(where, speaker);
}

void SegmentListModel::readWords(Extract &extract, const CodingPlace &place) const
{
    if (place.page > 0) {
        const bool picture = m_voices.of(place.text).source.kind == SourceKind::Picture;
        extract.words = picture ? tr("Region of the picture") : tr("Region on page %1").arg(place.page);
        return;
    }
    const auto text = m_project.text(place.text);
    const TextRange range = place.range;
    const QString words = text->words({range.start, std::min(range.end, range.start + LongestExtract)});
    extract.words = flowing(words);
    const SegmentContext around = segmentContext(*text, range, m_context, m_voices.of(place.text).turns);
    extract.before = shownBefore(around.before, around.cutBefore);
    extract.after = shownAfter(around.after, around.cutAfter);
    // A blank that the extract itself has at an edge parts it from what stands around it.
    if (!words.isEmpty() && words.front().isSpace() && !extract.before.isEmpty()
        && !extract.before.endsWith(u' '))
        extract.before += u' ';
    if (!words.isEmpty() && words.back().isSpace() && !extract.after.isEmpty()
        && !extract.after.startsWith(u' '))
        extract.after.prepend(u' ');
}

const SegmentListModel::Extract &SegmentListModel::extract(const CodingPlace &place) const
{
    if (const Extract *known = m_extracts.object(place.id))
        return *known;
    auto *made = new Extract;
    readWords(*made, place);
    made->who = whoSays(place);
    if (const auto coding = m_project.find(place.id)) {
        made->comment = coding->comment;
        if (place.page == 0 && place.range.empty())
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

QString SegmentListModel::wholeWords(int row) const
{
    const CodingPlace &here = place(row);
    if (here.page > 0 || here.range.empty())
        return extract(here).words;
    return flowing(m_project.text(here.text)->words(here.range));
}

QVariant SegmentListModel::headingData(const SegmentRow &row, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case WordsRole:
        return m_order.nameOf(row.group);
    case Qt::AccessibleTextRole:
        return tr("%1, %n extract(s)", nullptr, m_counts.value(row.group)).arg(m_order.nameOf(row.group));
    case ColourRole:
        return m_order.colourOf(row.group);
    case HeadingRole:
        return true;
    case CountRole:
        return m_counts.value(row.group);
    default:
        return {};
    }
}

QVariant SegmentListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const SegmentRow &row = m_rows[size_t(index.row())];
    if (row.heading)
        return headingData(row, role);
    const CodingPlace &here = row.place;
    switch (role) {
    case Qt::DisplayRole:
    case WordsRole:
        return extract(here).words;
    case Qt::AccessibleTextRole:
        return extract(here).code + u": "_s + extract(here).words + u". "_s + extract(here).who;
    case Qt::ToolTipRole: {
        const Extract &all = extract(here);
        QStringList lines{all.code, tr("Coded by %1").arg(all.coder)};
        if (here.weight)
            lines << tr("Weight %1").arg(*here.weight);
        lines << all.comment;
        return lines.join(u'\n').trimmed();
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
    case WeightRole:
        return here.weight ? QString::number(*here.weight) : QString();
    case HeadingRole:
        return false;
    case ThumbnailRole:
        return thumbnail(here);
    default:
        return {};
    }
}

QVariant SegmentListModel::thumbnail(const CodingPlace &place) const
{
    const SourceKind kind = m_voices.of(place.text).source.kind;
    if (place.page == 0 || (kind != SourceKind::Pdf && kind != SourceKind::Picture))
        return {};
    const auto coding = m_project.find(place.id);
    return coding ? m_thumbnails->picture(*coding, {scaled(140), scaled(52)}) : QImage();
}

} // namespace partsong

// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/sourcetablemodel.h"

#include "core/base/textindex.h"
#include "core/sources/speaker.h"
#include "core/sources/text.h"
#include "core/store/project.h"

#include <QLocale>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

int countWords(QByteArrayView utf8)
{
    int count = 0;
    bool inside = false;
    for (const char byte : utf8) {
        const bool blank = byte == ' ' || byte == '\n' || byte == '\t' || byte == '\f';
        count += !blank && !inside ? 1 : 0;
        inside = !blank;
    }
    return count;
}

QString languageName(const QString &code)
{
    if (code.isEmpty())
        return {};
    const QLocale locale(code);
    return locale.language() == QLocale::C ? code : QLocale::languageToString(locale.language());
}

} // namespace

QString sourceKindText(const SourceRow &row)
{
    switch (row.source.kind) {
    case SourceKind::Pdf:
        return SourceTableModel::tr("PDF");
    case SourceKind::Picture:
        return SourceTableModel::tr("Picture");
    case SourceKind::Survey:
        return SourceTableModel::tr("Survey");
    default:
        return row.turns > 0 ? SourceTableModel::tr("Transcript") : SourceTableModel::tr("Text");
    }
}

SourceTableModel::SourceTableModel(const Project &project, QObject *parent)
    : FlatTableModel(parent), m_project(project)
{
    for (const SourceRow &row : sourceRows(project))
        m_rows.push_back(rowFor(row));
    connect(&project, &Project::changed, this, &SourceTableModel::apply);
}

SourceTableModel::Row SourceTableModel::rowFor(const SourceRow &row) const
{
    Row made{row, {}, {}};
    const auto name = [this](Id<Participant> id) {
        const auto participant = m_project.find(id);
        return participant ? participant->name : QString();
    };
    QStringList participants;
    for (const Speaker &speaker : m_project.where<Speaker>("source", row.source.id)) {
        made.speakers << speaker.name;
        if (!speaker.participant.null())
            participants << name(speaker.participant);
    }
    if (!row.source.participant.null())
        participants.prepend(name(row.source.participant));
    participants.removeDuplicates();
    made.participants = participants.join(u", "_s);
    return made;
}

int SourceTableModel::rowOf(Id<Source> source) const
{
    const auto found = std::ranges::find(m_rows, source, [](const Row &row) { return row.row.source.id; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int SourceTableModel::words(const Row &row) const
{
    if (row.words < 0)
        row.words = countWords(m_project.text(row.row.text)->utf8());
    return row.words;
}

QString SourceTableModel::text(const Row &row, int column) const
{
    const Source &source = row.row.source;
    const QLocale locale;
    switch (column) {
    case Name:
        return source.name;
    case Kind:
        return sourceKindText(row.row);
    case Folder:
        return source.folder;
    case Participants:
        return row.participants;
    case Words:
        return locale.toString(words(row));
    case Speakers:
        return row.speakers.isEmpty() ? QString() : locale.toString(row.speakers.size());
    case Codings:
        return row.row.codings > 0 ? locale.toString(row.row.codings) : QString();
    case Language:
        return languageName(source.language);
    case Encoding:
        return source.encoding;
    default:
        return {};
    }
}

QVariant SourceTableModel::sortValue(const Row &row, int column) const
{
    switch (column) {
    case Words:
        return row.row.characters; // near enough, and known without reading
    case Speakers:
        return int(row.speakers.size());
    case Codings:
        return row.row.codings;
    default:
        return text(row, column);
    }
}

bool SourceTableModel::holdsNumbers(int column) const
{
    return column == Words || column == Speakers || column == Codings;
}

QVariant SourceTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Row &row = m_rows[size_t(index.row())];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::ToolTipRole:
        if (column == Speakers)
            return row.speakers.join(u'\n');
        if (column == Words)
            return tr("%n character(s)", nullptr, row.row.characters);
        return text(row, column);
    case Qt::TextAlignmentRole:
        return alignment(column);
    case SortRole:
        return sortValue(row, column);
    case FilterRole:
        return QStringList{row.row.source.name, sourceKindText(row.row), row.row.source.folder,
                           row.participants, row.speakers.join(u' ')}
            .join(u' ');
    default:
        return {};
    }
}

QString SourceTableModel::title(int column) const
{
    const QStringList titles{tr("Name"),     tr("Kind"),  tr("Folder"),   tr("Participant"), tr("Words"),
                             tr("Speakers"), tr("Coded"), tr("Language"), tr("Encoding")};
    return titles.value(column);
}

std::set<Id<Source>> SourceTableModel::touched(const ChangeSet &changes) const
{
    std::set<Id<Source>> sources;
    std::set<Id<Text>> texts;
    for (const auto &[before, after] : changes.of<Speaker>())
        sources.insert(before ? before->source : after->source);
    // Whatever stands at a place of a text: turns, passages that are coded.
    for (const RowChange &change : changes.rows()) {
        if (!change.type->positions.present())
            continue;
        const size_t column = size_t(change.type->positions.text);
        for (const auto &row : {change.before, change.after}) {
            if (row)
                texts.insert(Id<Text>(uuidFrom((*row)[column])));
        }
    }
    for (const Splice &splice : changes.splices())
        texts.insert(splice.text);
    const bool named = changes.touches<Participant>();
    for (const Row &row : m_rows) {
        if (named || texts.contains(row.row.text))
            sources.insert(row.row.source.id);
    }
    return sources;
}

void SourceTableModel::refresh(Id<Source> source)
{
    const int row = rowOf(source);
    const auto rows = sourceRows(m_project, source);
    if (row < 0 || rows.empty())
        return;
    m_rows[size_t(row)] = rowFor(rows.front());
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

void SourceTableModel::apply(const ChangeSet &changes)
{
    std::set<Id<Source>> stale = touched(changes);
    for (const auto &[before, after] : changes.of<Source>()) {
        const Id<Source> id = before ? before->id : after->id;
        const int row = rowOf(id);
        if (!after && row >= 0) {
            beginRemoveRows({}, row, row);
            m_rows.erase(m_rows.begin() + row);
            endRemoveRows();
        } else if (after && row >= 0) {
            stale.insert(id);
        } else if (after) {
            const auto rows = sourceRows(m_project, id);
            if (rows.empty())
                continue;
            beginInsertRows({}, rowCount(), rowCount());
            m_rows.push_back(rowFor(rows.front()));
            endInsertRows();
            stale.erase(id);
        }
    }
    for (const Id<Source> id : stale)
        refresh(id);
}

} // namespace partsong

// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/importmodels.h"

#include "core/base/textindex.h"
#include "core/formats/readdocument.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/rowdelegate.h"

#include <QFileInfo>
#include <QGuiApplication>
#include <QLocale>
#include <QPalette>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(const ReadFile &file)
{
    return QFileInfo(file.path).fileName();
}

QString formatText(FileFormat format)
{
    switch (format) {
    case FileFormat::PlainText:
        return ImportFileModel::tr("Plain text");
    case FileFormat::Markdown:
        return ImportFileModel::tr("Markdown");
    case FileFormat::WebVtt:
    case FileFormat::Srt:
        return ImportFileModel::tr("Captions");
    case FileFormat::Docx:
        return ImportFileModel::tr("Word");
    case FileFormat::Odt:
        return ImportFileModel::tr("OpenDocument");
    case FileFormat::Rtf:
        return ImportFileModel::tr("Rich text");
    case FileFormat::Html:
        return ImportFileModel::tr("Web page");
    case FileFormat::Pdf:
        return ImportFileModel::tr("PDF");
    case FileFormat::Picture:
        return ImportFileModel::tr("Picture");
    default:
        return ImportFileModel::tr("Not known");
    }
}

} // namespace

bool lockedFile(const ReadFile &file)
{
    return !file.document && file.document.error().kind == ErrorKind::Encrypted
        && formatOf(file.bytes, nameOf(file)) == FileFormat::Pdf;
}

ImportFileModel::ImportFileModel(std::vector<ReadFile> files, QObject *parent)
    : FlatTableModel(parent), m_files(std::move(files))
{
}

void ImportFileModel::replace(int row, ReadFile file)
{
    m_files[size_t(row)] = std::move(file);
    rowChanged(row);
}

void ImportFileModel::remove(int row)
{
    beginRemoveRows({}, row, row);
    m_files.erase(m_files.begin() + row);
    endRemoveRows();
}

bool ImportFileModel::encodable(int row) const
{
    const ReadFile &file = m_files[size_t(row)];
    return !file.bytes.isEmpty() && readsInProcess(formatOf(file.bytes, nameOf(file)));
}

QStringList ImportFileModel::issues() const
{
    QStringList sentences;
    for (const ReadFile &file : m_files) {
        if (!file.document) {
            sentences << file.document.error().message;
            continue;
        }
        for (const ReadIssue &issue : file.document->issues)
            sentences << issue.text;
    }
    return sentences;
}

int ImportFileModel::readable() const
{
    return int(
        std::ranges::count_if(m_files, [](const ReadFile &file) { return file.document.has_value(); }));
}

QString ImportFileModel::text(const ReadFile &file, int column) const
{
    if (column == File)
        return nameOf(file);
    if (column == Kind)
        return file.bytes.isEmpty() ? QString() : formatText(formatOf(file.bytes, nameOf(file)));
    if (!file.document)
        return column == Characters ? tr("not read") : QString();
    switch (column) {
    case Encoding:
        return file.document->encoding;
    case Characters:
        return QLocale().toString(TextIndex::countCharacters(file.document->text));
    case Speakers: {
        QStringList names;
        for (const FoundSpeaker &speaker : speakersIn({file}))
            names << speaker.name;
        return names.join(u", "_s);
    }
    default:
        return {};
    }
}

QIcon ImportFileModel::sign(const ReadFile &file)
{
    if (lockedFile(file))
        return icon(u"object-locked"_s);
    if (!file.document)
        return icon(u"data-error"_s);
    return icon(file.document->issues.isEmpty() ? u"text-x-generic"_s : u"data-warning"_s);
}

// "Word, 12,340 characters, 2 speakers"; or why it cannot be imported.
QString ImportFileModel::summary(const ReadFile &file) const
{
    if (lockedFile(file))
        return tr("Locked; give its password");
    if (!file.document)
        return file.document.error().message;
    QStringList facts{text(file, Kind)};
    if (file.document->pdf)
        facts << tr("%n page(s)", nullptr, file.document->pages);
    if (file.document->pdf && file.document->text.isEmpty())
        facts << tr("no words");
    else if (!file.document->picture)
        facts << tr("%Ln character(s)", nullptr, TextIndex::countCharacters(file.document->text));
    if (const auto speakers = speakersIn({file}); !speakers.empty())
        facts << tr("%n speaker(s)", nullptr, int(speakers.size()));
    return facts.join(u", "_s);
}

QVariant ImportFileModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const ReadFile &file = m_files[size_t(index.row())];
    if (role == Qt::DisplayRole || role == Qt::EditRole)
        return text(file, index.column());
    if (role == RowDelegate::DetailRole)
        return summary(file);
    if (role == Qt::DecorationRole && index.column() == File)
        return sign(file);
    if (role == Qt::ToolTipRole)
        return file.document ? text(file, index.column()) : file.document.error().message;
    return role == Qt::TextAlignmentRole ? alignment(index.column()) : QVariant();
}

QString ImportFileModel::title(int column) const
{
    return QStringList{tr("File"), tr("Kind"), tr("Encoding"), tr("Characters"), tr("Speakers")}.value(
        column);
}

Qt::ItemFlags ImportFileModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == Encoding && encodable(index.row()))
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool ImportFileModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const QString encoding = value.toString().trimmed();
    if (role != Qt::EditRole || index.column() != Encoding
        || encoding == data(index, Qt::EditRole).toString())
        return false;
    Q_EMIT encodingWanted(index.row(), encoding);
    return true;
}

ImportSpeakerModel::ImportSpeakerModel(std::vector<Participant> known, QSet<QString> interviewers,
                                       QObject *parent)
    : FlatTableModel(parent), m_known(std::move(known)), m_interviewers(std::move(interviewers))
{
}

const Participant *ImportSpeakerModel::knownNamed(const QString &name) const
{
    const auto found = std::ranges::find(m_known, name, &Participant::name);
    return found == m_known.end() ? nullptr : &*found;
}

// A speaker who is called as a participant is, is likely the same.
ImportSpeakerModel::Row ImportSpeakerModel::rowFor(const FoundSpeaker &speaker) const
{
    const auto typed =
        std::ranges::find(m_rows, speaker.name, [](const Row &row) { return row.speaker.name; });
    if (typed != m_rows.end())
        return {speaker, typed->interviewer, typed->participant, typed->group, typed->site};
    const bool asks = m_interviewers.contains(speaker.name)
        || speaker.name.compare(u"interviewer"_s, Qt::CaseInsensitive) == 0;
    const Participant *same = knownNamed(speaker.name);
    return same ? Row{speaker, asks, same->name, same->group, same->site} : Row{speaker, asks, {}, {}, {}};
}

void ImportSpeakerModel::setSpeakers(const std::vector<FoundSpeaker> &speakers)
{
    beginResetModel();
    std::vector<Row> rows;
    for (const FoundSpeaker &speaker : speakers)
        rows.push_back(rowFor(speaker));
    m_rows = std::move(rows);
    endResetModel();
}

QVariant ImportSpeakerModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Row &row = m_rows[size_t(index.row())];
    const bool hint = index.column() == Participants && row.participant.isEmpty() && !row.interviewer;
    if (role == Qt::ForegroundRole && hint)
        return QGuiApplication::palette().brush(QPalette::PlaceholderText);
    if (role == Qt::DisplayRole && hint)
        return tr("Choose or name…");
    if (role == Qt::CheckStateRole && index.column() == Interviewer)
        return row.interviewer ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::AccessibleTextRole && index.column() == Interviewer)
        return title(Interviewer);
    if (role == Qt::TextAlignmentRole)
        return alignment(index.column());
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    switch (index.column()) {
    case Name:
        return row.speaker.name;
    case Turns:
        return row.speaker.turns;
    case Participants:
        return row.participant;
    case Group:
        return row.group;
    case Site:
        return row.site;
    default:
        return {};
    }
}

QString ImportSpeakerModel::title(int column) const
{
    return QStringList{tr("Speaker"),     tr("Turns"), tr("Interviewer"),
                       tr("Participant"), tr("Group"), tr("Home or place")}
        .value(column);
}

Qt::ItemFlags ImportSpeakerModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid() || index.column() < Interviewer)
        return flags;
    if (index.column() == Interviewer)
        return flags | Qt::ItemIsUserCheckable;
    // What is known of a participant is not changed here.
    const Row &row = m_rows[size_t(index.row())];
    const bool somebodyNew = !row.participant.isEmpty() && !knownNamed(row.participant);
    if (index.column() == Participants || somebodyNew)
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool ImportSpeakerModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid())
        return false;
    Row &row = m_rows[size_t(index.row())];
    if (role == Qt::CheckStateRole && index.column() == Interviewer) {
        row.interviewer = value.toInt() == Qt::Checked;
        rowChanged(index.row());
        return true;
    }
    if (role != Qt::EditRole)
        return false;
    const QString words = value.toString().trimmed();
    switch (index.column()) {
    case Participants:
        row.participant = words;
        if (const Participant *same = knownNamed(words)) {
            row.group = same->group;
            row.site = same->site;
        }
        break;
    case Group:
        row.group = words;
        break;
    case Site:
        row.site = words;
        break;
    default:
        return false;
    }
    rowChanged(index.row());
    return true;
}

} // namespace partsong

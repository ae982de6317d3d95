// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sources/import.h"
#include "ui/widgets/flattablemodel.h"

#include <vector>

namespace partsong {

// Whether it could not be read for want of a password.
bool lockedFile(const ReadFile &file);

// The files that are about to be imported, as they were read: what each is, how its letters are written, how
// long it is and who speaks in it. A file whose letters were guessed wrongly is read again with another
// encoding.
class ImportFileModel : public FlatTableModel {
    Q_OBJECT
public:
    enum Column { File, Kind, Encoding, Characters, Speakers, ColumnCount };

    explicit ImportFileModel(std::vector<ReadFile> files, QObject *parent = nullptr);

    const std::vector<ReadFile> &files() const { return m_files; }
    void replace(int row, ReadFile file);
    void remove(int row);
    // Whether another encoding can be tried: plain text, Markdown and captions.
    bool encodable(int row) const;
    // What a person should know about the files, as sentences.
    QStringList issues() const;
    int readable() const;

    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    void encodingWanted(int row, const QString &encoding);

protected:
    int rows() const override { return int(m_files.size()); }
    int columns() const override { return ColumnCount; }
    QString title(int column) const override;
    bool holdsNumbers(int column) const override { return column == Characters; }

private:
    QString text(const ReadFile &file, int column) const;
    QString summary(const ReadFile &file) const;
    static QIcon sign(const ReadFile &file);

    std::vector<ReadFile> m_files;
};

// The speakers found in the files, and who they are: the interviewer, or a pseudonym, and for somebody new a
// group and a home. All are typed in place.
class ImportSpeakerModel : public FlatTableModel {
    Q_OBJECT
public:
    enum Column { Name, Turns, Interviewer, Participants, Group, Site, ColumnCount };
    struct Row {
        FoundSpeaker speaker;
        bool interviewer = false;
        QString participant;
        QString group;
        QString site;
    };

    // `interviewers`: the names of those who ask in other sources.
    ImportSpeakerModel(std::vector<Participant> known, QSet<QString> interviewers, QObject *parent = nullptr);

    // Speakers that were there keep what was typed for them.
    void setSpeakers(const std::vector<FoundSpeaker> &speakers);
    const std::vector<Row> &speakers() const { return m_rows; }
    const std::vector<Participant> &known() const { return m_known; }

    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

protected:
    int rows() const override { return int(m_rows.size()); }
    int columns() const override { return ColumnCount; }
    QString title(int column) const override;
    bool holdsNumbers(int column) const override { return column == Turns; }

private:
    const Participant *knownNamed(const QString &name) const;
    Row rowFor(const FoundSpeaker &speaker) const;

    std::vector<Participant> m_known;
    QSet<QString> m_interviewers;
    std::vector<Row> m_rows;
};

} // namespace partsong

// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/readtable.h"
#include "ui/shell/studycontext.h"

#include <QObject>

class QDialog;
class QWidget;

namespace partsong {

class ParticipantImportDialog;
class SurveyImportDialog;

// Brings tables into the study: reads the file off the GUI thread, shows what would come of it, writes it off
// the GUI thread again and says what came of it.
class TableImporter : public QObject {
    Q_OBJECT
public:
    enum class As { Participants, Survey };

    TableImporter(StudyContext &context, QWidget *over);

    void chooseFile(As what);
    void import(const QString &path, As what);
    // Participants as a spreadsheet copies them, with their heads.
    void importText(const QString &text);

Q_SIGNALS:
    void opened(QDialog *dialog);
    void imported();

private:
    void show(const QString &name, As what, ReadTable read);
    void addParticipants(ParticipantImportDialog &dialog);
    void addSurvey(SurveyImportDialog &dialog, const QString &file);

    StudyContext &m_context;
    QWidget *m_over;
};

} // namespace partsong

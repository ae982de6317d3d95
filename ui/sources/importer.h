// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sources/sources.h"
#include "ui/shell/studycontext.h"

#include <QObject>
#include <QSet>
#include <QStringList>

class QWidget;

namespace partsong {

class ImportDialog;

// Brings files into the study: reads them off the GUI thread, shows what was read, adds what was decided off
// the GUI thread again, and says what came of it.
class Importer : public QObject {
    Q_OBJECT
public:
    Importer(StudyContext &context, QWidget *over);

    void chooseFiles();
    void import(const QStringList &paths);

Q_SIGNALS:
    void opened(partsong::ImportDialog *dialog);
    void imported(const std::vector<partsong::Id<partsong::Source>> &sources);

private:
    void show(std::vector<ReadFile> files);
    void add(ImportDialog &dialog);
    void report(const Result<ImportReport> &report);
    void showIssues(const ImportReport &report);

    StudyContext &m_context;
    QWidget *m_over;
    QSet<QString> m_seen; // what the dialog said already
    QSet<QString> m_twins; // files of which it said that their content is there
};

} // namespace partsong

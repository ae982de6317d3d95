// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sources/sources.h"
#include "ui/shell/studycontext.h"

#include <QDialog>

class QAbstractItemModel;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QTableView;

namespace partsong {

class ImportFileModel;
class ImportSpeakerModel;

// What a person decided about files that were read.
struct ImportInput {
    std::vector<ReadFile> files;
    ImportPlan plan;
};

// Shows files as they were read, before anything is added: what each is, who speaks, and what is odd about them.
class ImportDialog : public QDialog {
    Q_OBJECT
public:
    ImportDialog(StudyContext &context, std::vector<ReadFile> files, QWidget *parent = nullptr);

    ImportInput input() const;
    ImportFileModel *files() const { return m_files; }
    ImportSpeakerModel *speakers() const { return m_speakers; }
    QPushButton *importButton() const { return m_import; }
    QListWidget *issues() const { return m_issues; }

private:
    QWidget *buildSpeakers();
    QWidget *buildIssues();
    QTableView *table(QAbstractItemModel *model, const QString &name);
    void readAgain(int row, const QString &encoding);
    void update();
    using QWidget::update;

    StudyContext &m_context;
    ImportFileModel *m_files;
    ImportSpeakerModel *m_speakers;
    QTableView *m_fileTable;
    QWidget *m_speakerPart;
    QWidget *m_issuePart;
    QLabel *m_title;
    QLineEdit *m_folder;
    QListWidget *m_issues;
    QPushButton *m_import;
    int m_reading = 0;
};

} // namespace partsong

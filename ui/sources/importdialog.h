// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sources/sources.h"
#include "ui/shell/studycontext.h"

#include <QDialog>

class QLabel;
class QLayout;
class QLineEdit;
class QListView;
class QPushButton;
class QTableView;
class QTabWidget;

namespace partsong {

class ImportFileModel;
class ImportPreview;
class ImportSpeakerModel;

// What a person decided about files that were read.
struct ImportInput {
    std::vector<ReadFile> files;
    ImportPlan plan;
};

// Shows files as they were read, before anything is added: how each begins and what is odd about it, and who
// speaks.
class ImportDialog : public QDialog {
    Q_OBJECT
public:
    ImportDialog(StudyContext &context, std::vector<ReadFile> files, QWidget *parent = nullptr);

    ImportInput input() const;
    ImportFileModel *files() const { return m_files; }
    ImportSpeakerModel *speakers() const { return m_speakers; }
    ImportPreview *preview() const { return m_preview; }
    QListView *list() const { return m_list; }
    QPushButton *importButton() const { return m_import; }
    // Sources that have the content of a file already.
    QStringList twins(const ReadFile &file) const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildFiles();
    QWidget *buildSpeakers();
    QTableView *speakerTable();
    QLayout *buildFoot();
    void chooseFirst();
    void showCurrent();
    void leaveOut();
    void readAgain(int row, const QString &encoding);
    void unlock(const QString &password);
    void takeUnlocked(const std::vector<ReadFile> &files, const QString &password);
    void take(const ReadFile &read);
    void update();
    using QWidget::update;

    StudyContext &m_context;
    ImportFileModel *m_files;
    ImportSpeakerModel *m_speakers;
    QListView *m_list;
    ImportPreview *m_preview;
    QTabWidget *m_tabs;
    QLabel *m_title;
    QLineEdit *m_folder;
    QPushButton *m_import;
    int m_reading = 0;
};

} // namespace partsong

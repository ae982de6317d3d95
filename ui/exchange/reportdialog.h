// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/exchange/reportkinds.h"

#include <QDialog>

class QButtonGroup;
class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;
class QVBoxLayout;

namespace partsong {

// Asks what is to leave the study, as what kind of file, and of how much of the study. Only gathers: whoever
// shows it asks for the file's place and writes.
class ReportDialog : public QDialog {
    Q_OBJECT
public:
    explicit ReportDialog(const Project &project, QWidget *parent = nullptr);

    void choose(ExportWhat what);
    void narrowTo(Id<Code> code);
    void narrowTo(Id<Canvas> canvas);
    // Without its path.
    ExportRequest request() const;

private:
    QWidget *buildKinds();
    QWidget *buildPage();
    QWidget *buildThemes();
    void showKind();
    void tickThemes(ExportWhat what);
    void showFormats(const ReportKind &kind);
    void showNarrowing(ExportWhat what);
    void updateState();
    std::vector<Id<Theme>> tickedThemes() const;
    ExportWhat what() const;

    const Project &m_project;
    QListWidget *m_kinds;
    QLabel *m_title;
    QLabel *m_tells;
    QVBoxLayout *m_formatRows;
    QButtonGroup *m_formats;
    QList<QLabel *> m_formatWords; // what each is good for, below its button
    QWidget *m_codePart;
    QComboBox *m_codes;
    QWidget *m_boardPart;
    QComboBox *m_boards;
    QWidget *m_themePart;
    QListWidget *m_themes;
    QLabel *m_partly; // that a report of some themes is of them alone
    QLabel *m_nothing; // why there is nothing to save
    QPushButton *m_save;
};

} // namespace partsong

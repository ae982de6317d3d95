// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace partsong {

class Settings;

// Asks what a new study is called, who works on it and where its file goes. Only gathers; the window makes
// it.
class NewStudyDialog : public QDialog {
    Q_OBJECT
public:
    struct Input {
        QString title;
        QString person;
        QString path;
    };

    explicit NewStudyDialog(const Settings &settings, QWidget *parent = nullptr);

    Input input() const;

private:
    void buildWarning();
    void chooseFolder();
    void enter(const QString &folder);
    void update();

    QLineEdit *m_title;
    QLineEdit *m_person;
    QLabel *m_place;
    QLabel *m_problem;
    QWidget *m_warning; // that the folder is no place to work on a study
    QLabel *m_warningText;
    QPushButton *m_create;
    QString m_folder;
};

// The name that this person goes by on the machine, until they give another.
QString personOfMachine(const Settings &settings);
// Where studies are put unless somebody chooses otherwise.
QString studyFolder(const Settings &settings);

} // namespace partsong

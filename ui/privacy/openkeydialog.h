// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/privacy/keyfile.h"
#include "ui/shell/studycontext.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace partsong {

class FilterBox;
class KeyNamesModel;
class WordsFilterModel;

// Opens a sealed key file with its passphrase and shows who is who, to be looked at and no more: nothing of
// it goes into the study, and it is forgotten when the dialog closes. Its originals can be put into a folder.
class OpenKeyDialog : public QDialog {
    Q_OBJECT
public:
    explicit OpenKeyDialog(StudyContext &context, QWidget *parent = nullptr);
    ~OpenKeyDialog() override;

    void unlock();
    void saveOriginalsTo(const QString &folder);

    QLineEdit *place() const { return m_place; }
    QLineEdit *passphrase() const { return m_passphrase; }
    KeyNamesModel *names() const { return m_names; }
    QLabel *state() const { return m_state; }
    QPushButton *saveButton() const { return m_save; }

private:
    QWidget *buildAsking();
    QWidget *buildNames();
    void browse();
    void showKey(const Result<SealedKey> &key);
    void chooseFolder();
    void setBusy(bool busy);

    StudyContext &m_context;
    QLineEdit *m_place;
    QLineEdit *m_passphrase;
    QPushButton *m_open;
    QLabel *m_state;
    QWidget *m_found = nullptr;
    FilterBox *m_filter;
    KeyNamesModel *m_names;
    WordsFilterModel *m_filtered;
    QTableView *m_table;
    QPushButton *m_save;
    bool m_originals = false;
};

} // namespace partsong

// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/privacy/namescheck.h"
#include "ui/shell/studycontext.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTreeView;

namespace partsong {

class LeftoverListModel;

// What may still tell who somebody is, in the study or in a file that is about to leave: a list from which
// each is one key or click away. Stands beside the window, which can be worked in meanwhile.
class CheckNamesDialog : public QDialog {
    Q_OBJECT
public:
    explicit CheckNamesDialog(StudyContext &context, QWidget *parent = nullptr);

    void look();
    void lookInFile(const QString &path);
    LeftoverListModel *leftovers() const { return m_leftovers; }
    QTreeView *list() const { return m_list; }
    QPushButton *addButton() const { return m_add; }

Q_SIGNALS:
    // Words that shall come into the list of names.
    void nameWanted(const QString &words);

private:
    void updateAdd();
    void showFound(const QString &where, const Result<std::vector<Leftover>> &found);
    void chooseFile();
    void goTo(const QModelIndex &index);

    StudyContext &m_context;
    LeftoverListModel *m_leftovers;
    QLabel *m_state;
    QTreeView *m_list;
    QPushButton *m_again;
    QPushButton *m_add;
};

} // namespace partsong

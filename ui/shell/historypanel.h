// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/step.h"
#include "ui/shell/studycontext.h"

#include <QWidget>

class QComboBox;
class QListView;
class QPushButton;

namespace partsong {

class HistoryListModel;

// The History as a list: who did what, when; what is undone is struck through. Everything after a step can be
// undone, or one step out of the middle, by everybody or by one person.
class HistoryPanel : public QWidget {
    Q_OBJECT
public:
    explicit HistoryPanel(StudyContext &context, QWidget *parent = nullptr);

private:
    QWidget *buildFoot();
    void refresh();
    void fillPersons();
    void updateButtons();
    void undoToHere();
    void undoThis();
    void showMenu(const QPoint &at);
    const Step *current() const;

    StudyContext &m_context;
    HistoryListModel *m_model;
    QComboBox *m_persons;
    QListView *m_list;
    QPushButton *m_toHere;
    QPushButton *m_this;
};

} // namespace partsong

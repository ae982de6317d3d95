// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/studycontext.h"

#include <QWidget>

class QListView;
class QPushButton;

namespace partsong {

class HistoryListModel;

// The History as a list: who did what, when; what is undone is struck through. Everything after a step can be
// undone.
class HistoryPanel : public QWidget {
    Q_OBJECT
public:
    explicit HistoryPanel(StudyContext &context, QWidget *parent = nullptr);

private:
    void undoToHere();
    void updateButton();

    StudyContext &m_context;
    HistoryListModel *m_model;
    QListView *m_list;
    QPushButton *m_undo;
};

} // namespace partsong

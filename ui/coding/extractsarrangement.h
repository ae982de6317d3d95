// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/studycontext.h"

#include <QObject>

#include <functional>

class QMenu;
class QWidget;

namespace partsong {

class SegmentListModel;

// How extracts are grouped and ordered and how much stands around them: the actions that say so, their menu,
// and the memory of it.
class ExtractsArrangement : public QObject {
    Q_OBJECT
public:
    ExtractsArrangement(StudyContext &context, SegmentListModel *model);

    void addActions(QWidget *owner);
    void fill(QMenu &menu) const;
    // How many lines of words a row has for as much as is shown around them.
    int lines() const;

Q_SIGNALS:
    void changed();

private:
    void addChoice(const QString &id, const QString &text, const QString &keywords,
                   const std::function<void()> &run, std::function<bool()> checked);
    void addGroups();
    void addOrders();
    void addContexts();
    void keep();

    StudyContext &m_context;
    SegmentListModel *m_model;
    QWidget *m_owner = nullptr;
};

} // namespace partsong

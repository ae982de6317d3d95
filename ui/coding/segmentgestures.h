// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/coding/coding.h"
#include "ui/shell/studycontext.h"

#include <QObject>

#include <functional>
#include <vector>

class QKeyEvent;
class QListView;
class QMenu;
class QMimeData;
class QWidget;

namespace partsong {

class CodePicker;
class SegmentListModel;

// What a person does to extracts selected in a list: goes to one, gives them another code, takes their codes
// off, says something of them, copies them with where they are from. Each gesture is one Edit of core.
class SegmentGestures : public QObject {
    Q_OBJECT
public:
    SegmentGestures(StudyContext &context, SegmentListModel *model, QListView *list);

    void addActions(QWidget *owner);
    // Whether it was a key that does something to the selected extracts.
    bool handleKey(const QKeyEvent &event);
    void fillMenu(QMenu &menu) const;
    CodePicker *picker() const { return m_picker; }

    // In the order of the list.
    std::vector<Id<Coding>> selected() const;
    void open();
    void chooseCode();
    void recodeTo(Id<Code> code);
    void recodeToNew(const QString &path);
    void remove();
    void comment();
    void copy() const;
    // The selected extracts, each with its citation, as plain words, as HTML, and as subjects.
    QMimeData *copied() const;

private:
    std::vector<int> selectedRows() const;
    bool canChange() const;
    // Changes so many codings: at once, or where they are very many as a task, off the window's own thread.
    void change(size_t count, const QString &title, const std::function<Status(Project &)> &work,
                const std::function<void()> &done);
    void recodeBy(const std::function<Result<Id<Code>>(Project &, const std::vector<Id<Coding>> &)> &giving);
    void commentOn(Id<Coding> coding);

    StudyContext &m_context;
    SegmentListModel *m_model;
    QListView *m_list;
    CodePicker *m_picker;
};

} // namespace partsong

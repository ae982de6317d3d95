// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/links/memo.h"
#include "core/store/changeset.h"
#include "ui/links/subjectpanel.h"

class QCheckBox;
class QPushButton;

namespace partsong {

class FilterBox;
class MemoEditor;
class MemoListModel;

// The memos about what is selected, whatever it is, and when asked all memos of the study; below the list the
// memo itself, to be read and written in place.
class MemoPanel : public SubjectPanel {
    Q_OBJECT
public:
    explicit MemoPanel(StudyContext &context, QWidget *parent = nullptr);

    void buildActions(QWidget *frame) override;
    bool showSubject(SubjectId subject) override;
    void commitPending() override;
    void remove() override;
    // Comes into sight with the caret in a new memo about what is selected.
    void write();
    void showAll(bool all);
    // Comes into sight with the caret in today's entry of the research diary, the one there is or a new one.
    void writeDiary();
    void showDiary(bool diary);

    MemoListModel *memos() const { return m_model; }
    MemoEditor *editor() const { return m_editor; }
    QCheckBox *allBox() const { return m_all; }
    QCheckBox *diaryBox() const { return m_diary; }
    FilterBox *filter() const { return m_filter; }
    QPushButton *writeButton() const { return m_write; }

private:
    void buildParts();
    void connectParts();
    void showScope(QCheckBox *chosen, QCheckBox *other);
    void follow(SubjectId subject);
    void showMemo(Id<Memo> memo);
    void apply(const ChangeSet &changes);
    void refreshScope();
    void showInEditor(Id<Memo> memo);
    void choose(Id<Memo> memo);
    void refreshParts();
    void updateTitle();
    void switchSpelling();
    QString emptySentence() const;

    MemoListModel *m_model;
    QCheckBox *m_all;
    QCheckBox *m_diary;
    QPushButton *m_write;
    FilterBox *m_filter;
    MemoEditor *m_editor;
};

// What app hands to the window.
SharedPanelFactory memoPanel();

} // namespace partsong

// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coding/segments.h"
#include "core/coding/splitcode.h"
#include "ui/shell/studycontext.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListView;
class QPushButton;
class QStandardItemModel;

namespace partsong {

class CodePicker;

// Goes through the extracts of a code one by one, and asks for each which code it gets: by the digit before
// it, a new one (N), another (O), or none, so that it stays (S). Gathers what was chosen; writes nothing.
class SplitCodeDialog : public QDialog {
    Q_OBJECT
public:
    SplitCodeDialog(StudyContext &context, Id<Code> code, QWidget *parent);

    // Those that were given a code, in the order of the extracts.
    std::vector<SplitMove> moves() const;
    int at() const { return int(m_at); }
    QLineEdit *newName() const { return m_newName; }
    QListView *targets() const { return m_list; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Target {
        Id<Code> code; // null: a new one
        QString name;
        QColor colour;
    };
    QWidget *buildExtract();
    QWidget *buildTargets();
    void addTarget(const Target &target);
    void showExtract();
    void showTargets();
    void give(int target);
    void addNew();
    void chooseOther();
    void skip();
    void back();
    bool handleKey(int key);

    StudyContext &m_context;
    Id<Code> m_code;
    std::vector<Segment> m_segments;
    std::vector<int> m_given; // the target of each, or -1
    std::vector<Target> m_targets;
    size_t m_at = 0;
    QLabel *m_count;
    QLabel *m_place;
    QLabel *m_before;
    QLabel *m_words;
    QLabel *m_after;
    QStandardItemModel *m_model;
    QListView *m_list;
    QLabel *m_none;
    QLineEdit *m_newName;
    QPushButton *m_skip;
    QPushButton *m_back;
    QPushButton *m_finish;
    CodePicker *m_picker;
};

} // namespace partsong

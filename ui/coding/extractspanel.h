// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coding/code.h"
#include "core/coding/segmentfilter.h"
#include "core/sources/source.h"
#include "ui/shell/studycontext.h"

#include <QWidget>

class QCheckBox;
class QDockWidget;
class QListView;
class QMenu;
class QStackedWidget;
class QToolButton;

namespace partsong {

class ChangeSet;
class EmptyState;
class ExtractsArrangement;
class KeptExtracts;
class SectionHeader;
class SegmentDelegate;
class SegmentFilterBar;
class SegmentGestures;
class SegmentListModel;
struct Person;

// The extracts of a code, with those of the codes under it where that is wanted, of the whole study or of the
// source in sight, narrowed to any combination of what a person chooses. Without a code: all of the source in
// sight, or of the study where something else was chosen.
class ExtractsPanel : public QWidget {
    Q_OBJECT
public:
    explicit ExtractsPanel(StudyContext &context, QWidget *parent = nullptr);
    QSize sizeHint() const override;

    void addActions();
    void showCode(Id<Code> code);
    void showSource(Id<Source> source);
    // Only what one person coded; nobody: of all.
    void showCoder(std::optional<Id<Person>> coder);
    // One was chosen elsewhere: it comes into sight here, unless somebody is at work in the list.
    void follow(Id<Coding> coding);
    SegmentListModel *model() const { return m_model; }
    QListView *list() const { return m_list; }
    SegmentFilterBar *filterBar() const { return m_filter; }
    SegmentGestures *gestures() const { return m_gestures; }
    // What the list shows, or is about to.
    SegmentFilter filterWanted() const;

private:
    void build();
    void buildTicks();
    void connectParts();
    void arrange();
    std::vector<Id<Code>> codesWanted() const;
    void refill();
    void lookForWords(const SegmentFilter &filter);
    void updateHead();
    QString title() const;
    QString emptySentence() const;
    void apply(const ChangeSet &changes);
    void selectTogether();
    void showMenu(const QPoint &place);
    QDockWidget *dock() const;
    bool alone() const;
    void standAlone(bool alone);

    StudyContext &m_context;
    Id<Code> m_code;
    Id<Source> m_source;
    std::optional<Id<Person>> m_coder;
    SectionHeader *m_head;
    QToolButton *m_view;
    QMenu *m_viewMenu;
    QCheckBox *m_under;
    QCheckBox *m_here;
    QWidget *m_ticks;
    SegmentFilterBar *m_filter;
    SegmentListModel *m_model;
    SegmentDelegate *m_delegate;
    QListView *m_list;
    SegmentGestures *m_gestures;
    ExtractsArrangement *m_arrangement;
    KeptExtracts *m_kept = nullptr;
    QStackedWidget *m_pages;
    EmptyState *m_empty;
    int m_asked = 0;
    bool m_looking = false;
};

} // namespace partsong

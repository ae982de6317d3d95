// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coding/code.h"
#include "core/coding/codeset.h"
#include "ui/coding/codefiltermodel.h"
#include "ui/coding/codetree.h"
#include "ui/coding/codetreemodel.h"
#include "ui/shell/studycontext.h"

#include <QWidget>

#include <functional>

class QMenu;
class QScrollArea;
class QStackedWidget;

namespace partsong {

class Chip;
class CodeCard;
class CodePicker;
class CodeSetTools;
class CodebookTools;
class FilterBox;

// The codebook: a tree of codes that is filtered, renamed, moved by drag and merged, and below it the card of
// the code at hand.
class CodesPanel : public QWidget {
    Q_OBJECT
public:
    explicit CodesPanel(StudyContext &context, QWidget *parent = nullptr);
    QSize sizeHint() const override;

    Id<Code> current() const { return m_tree->current(); }
    std::vector<Id<Code>> selected() const { return m_tree->selected(); }
    void setCurrent(Id<Code> code) { m_tree->setCurrent(code); }
    void commitPending();
    CodeTreeModel *model() const { return m_model; }
    CodeTree *tree() const { return m_tree; }

    // What can be done to the code at hand, or to one that is given; codespanelchanges.cpp.
    void addCode(bool underCurrent);
    void renameCurrent();
    void chooseColour();
    void chooseMerge();
    void chooseParent();
    void merge(Id<Code> from, Id<Code> into);
    void removeCurrent();
    // Puts the selected codes one place up or down among their siblings, or a level out or in.
    enum class Move { Up, Down, Out, In };
    void moveSelected(Move move);
    // Puts the code at hand on a digit, or takes it off where it is there.
    void toggleKey(int digit);
    void setOrder(CodeOrder order);
    CodeOrder order() const { return m_filtered->order(); }
    // Shows only the codes of a set; null: all.
    void showSet(Id<CodeSet> set);
    Id<CodeSet> shownSet() const { return m_set; }
    void findByTyping();
    // codespanelactions.cpp
    void addActions(QWidget *owner);
    CodeSetTools *sets() const { return m_sets; }
    CodebookTools *tools() const { return m_tools; }

Q_SIGNALS:
    void currentChanged(partsong::Id<partsong::Code> code);
    // Double click or Return: the words that are selected take this code.
    void activated(partsong::Id<partsong::Code> code);
    void wordsDropped(partsong::Id<partsong::Code> code);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildTree();
    QWidget *buildCard();
    // Asks for another code; `question` has a place for the name of this one, `none` offers no code.
    void choose(const QString &question, const QString &none,
                const std::function<void(Id<Code>, Id<Code>)> &chosen);
    void showMenu(const QPoint &point);
    void showEmpty();
    bool handleKey(int key);
    QWidget *dialogParent();
    void addCodeActions(QWidget *owner);
    void addMoveActions(QWidget *owner);
    void addViewActions(QWidget *owner);
    void addMenu(QWidget *owner);
    void fill(QMenu &menu, const QList<QStringList> &groups) const;
    QMenu *viewMenu();
    void fillSet();
    QWidget *buildHead();

    StudyContext &m_context;
    CodeTreeModel *m_model;
    CodeFilterModel *m_filtered;
    FilterBox *m_filter;
    CodeTree *m_tree;
    QStackedWidget *m_pages;
    CodeCard *m_card;
    QScrollArea *m_cardScroll = nullptr;
    CodePicker *m_picker;
    Chip *m_setChip;
    CodeSetTools *m_sets;
    CodebookTools *m_tools;
    Id<CodeSet> m_set;
};

} // namespace partsong

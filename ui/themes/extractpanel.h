// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/coding/coding.h"
#include "core/store/changeset.h"
#include "core/themes/theme.h"
#include "ui/shell/studycontext.h"

#include <QWidget>

class QComboBox;
class QListView;
class QStackedWidget;

namespace partsong {

class ExtractListModel;

// What the theme's codes cover, to pick quotes from: one press adds an extract to the quotes.
class ExtractPanel : public QWidget {
    Q_OBJECT
public:
    explicit ExtractPanel(StudyContext &context, QWidget *parent = nullptr);

    void setTheme(Id<Theme> theme);
    void apply(const ChangeSet &changes);
    Id<Coding> current() const;
    QListView *list() const { return m_list; }
    ExtractListModel *model() const { return m_model; }

Q_SIGNALS:
    void quoteWanted(partsong::Id<partsong::Coding> coding);
    void againstWanted(partsong::Id<partsong::Coding> coding);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool canQuote() const;
    void fillCodes();
    void updateState();
    void showMenu(const QPoint &at);

    StudyContext &m_context;
    ExtractListModel *m_model;
    QComboBox *m_codes;
    QListView *m_list;
    QStackedWidget *m_pages;
    Id<Theme> m_theme;
};

} // namespace partsong

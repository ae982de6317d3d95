// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coding/coding.h"
#include "core/themes/theme.h"
#include "ui/shell/workspace.h"

namespace partsong {

class ChangeSet;
class CodebookPanel;
class ExtractPanel;
class ThemePage;
class ThemePanel;

// Where themes are made: their tree and the codebook at the left, one theme as a page in the middle, and at
// the right the extracts of its codes, from which quotes are picked.
class ThemesWorkspace : public Workspace {
    Q_OBJECT
public:
    explicit ThemesWorkspace(StudyContext &context, QWidget *parent = nullptr);

    void buildActions() override;
    std::vector<Panel> buildPanels() override;
    void showFirst() override;
    bool showSubject(SubjectId subject, std::optional<TextRange> range) override;
    QWidget *focusFirst() override;
    void commitPending() override;

    ThemePanel *themes() const { return m_themes; }
    ThemePage *page() const { return m_page; }
    ExtractPanel *extracts() const { return m_extracts; }
    CodebookPanel *codebook() const { return m_codebook; }

private:
    void choose(Id<Theme> theme);
    void show(Id<Theme> theme);
    void apply(const ChangeSet &changes);
    void takeDrop(Id<Theme> theme, const std::vector<SubjectId> &subjects);

    ThemePanel *m_themes;
    ThemePage *m_page;
    ExtractPanel *m_extracts;
    CodebookPanel *m_codebook;
};

} // namespace partsong
